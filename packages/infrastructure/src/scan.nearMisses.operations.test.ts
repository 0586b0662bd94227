import { NearMiss, VARIANT, wordNear } from './__testUtils__/nearMisses';

const SCHEDULE = (rest: string) =>
  `  E: {Type: 'AWS::SageMaker::Endpoint', Properties: {EndpointConfigName: !GetAtt C.EndpointConfigName}}
${VARIANT('ml.m5.large')}  W:
    Type: AWS::SageMaker::MonitoringSchedule
${rest}`;

const INLINE = (image: string) =>
  SCHEDULE(
    `    Properties: {MonitoringScheduleConfig: {MonitoringJobDefinition: {MonitoringAppSpecification: {ImageUri: ${image}}, MonitoringInputs: [{EndpointInput: {EndpointName: !GetAtt E.EndpointName}}]}}}\n`,
  );

const MONITORED = (schedule: string) =>
  `  W: {Type: 'AWS::SageMaker::MonitoringSchedule', Properties: {MonitoringScheduleConfig: {MonitoringType: DataQuality, ScheduleConfig: {ScheduleExpression: ${schedule}}}}}\n`;

describe('what comes near pipelines, monitors and alarms', () => {
  it.each<NearMiss>([
    [
      'a monitor with the image that analyses',
      'sagemaker.monitor.data_quality',
      INLINE(
        '!Sub "1.dkr.ecr.${AWS::Region}.amazonaws.com/sagemaker-model-monitor-analyzer"',
      ),
      'true',
    ],
    [
      'a monitor with an image that may',
      'sagemaker.monitor.data_quality',
      INLINE('!Ref Given'),
      'unknown',
    ],
    [
      'a monitor with an image of its own',
      'sagemaker.monitor.data_quality',
      INLINE('mine'),
      'false',
    ],
    [
      'a monitor only in production',
      'sagemaker.monitor.data_quality',
      INLINE('sagemaker-model-monitor-analyzer').replace(
        'MonitoringSchedule\n',
        'MonitoringSchedule\n    Condition: Prod\n',
      ),
      'unknown',
    ],
    [
      'a pipeline only in production',
      'sagemaker.pipeline_exists',
      "  P: {Type: 'AWS::SageMaker::Pipeline', Condition: Prod}\n",
      'unknown',
    ],
    [
      'a pipeline in any case beside it',
      'sagemaker.pipeline_exists',
      "  P: {Type: 'AWS::SageMaker::Pipeline', Condition: Prod}\n  Q: {Type: 'AWS::SageMaker::Pipeline'}\n",
      'true',
    ],
    [
      'a monitor every hour',
      'sagemaker.monitor.data_quality',
      MONITORED("'cron(0 * ? * * *)'"),
      'true',
    ],
    [
      'a monitor that runs once',
      'sagemaker.monitor.data_quality',
      MONITORED('NOW'),
      'false',
    ],
    [
      'an alarm that only scales',
      'cloudwatch.alarm_on_endpoint_with_action',
      `  P: {Type: 'AWS::ApplicationAutoScaling::ScalingPolicy'}
  A: {Type: 'AWS::CloudWatch::Alarm', Properties: {Namespace: AWS/SageMaker, AlarmActions: [!Ref P]}}
`,
      'false',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(wordNear(name, resources)).toBe(expected);
  });
});

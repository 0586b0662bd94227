import { consoleUrl } from './consoleUrl';

const EU = 'https://eu-central-1.console.aws.amazon.com';

describe('consoleUrl', () => {
  it.each([
    [
      'arn:aws:s3:::churn-training',
      'https://console.aws.amazon.com/s3/buckets/churn-training',
    ],
    [
      'arn:aws:sagemaker:eu-central-1:111122223333:endpoint/churn',
      `${EU}/sagemaker/home?region=eu-central-1#/endpoints/churn`,
    ],
    [
      'arn:aws:sagemaker:eu-central-1:111122223333:model/churn-7',
      `${EU}/sagemaker/home?region=eu-central-1#/models/churn-7`,
    ],
    [
      'arn:aws:sagemaker:eu-central-1:111122223333:pipeline/churn',
      `${EU}/sagemaker/home?region=eu-central-1#/studio-landing`,
    ],
    [
      'arn:aws:glue:eu-central-1:111122223333:job/prepare churn',
      `${EU}/gluestudio/home?region=eu-central-1#/editor/job/prepare%20churn/details`,
    ],
    [
      'arn:aws:glue:eu-central-1:111122223333:table/churn/events',
      `${EU}/glue/home?region=eu-central-1#/v2/data-catalog/tables/view/events?database=churn&catalogId=111122223333`,
    ],
    [
      'arn:aws:codepipeline:eu-central-1:111122223333:churn-release',
      `${EU}/codesuite/codepipeline/pipelines/churn-release/view?region=eu-central-1`,
    ],
    [
      'arn:aws:apigateway:eu-central-1::/restapis/a1b2c3/stages/prod',
      `${EU}/apigateway/main/apis/a1b2c3/resources?api=a1b2c3&region=eu-central-1`,
    ],
    [
      'arn:aws:apigateway:eu-central-1::/apis/h1t2t3p4',
      `${EU}/apigateway/main/api-detail?api=h1t2t3p4&region=eu-central-1`,
    ],
    [
      'arn:aws:iam::111122223333:role/service-role/churn',
      'https://console.aws.amazon.com/iam/home#/roles/details/churn',
    ],
    [
      'arn:aws:kms:eu-central-1:111122223333:key/1b2c',
      `${EU}/kms/home?region=eu-central-1#/kms/keys/1b2c`,
    ],
    [
      'arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1',
      `${EU}/vpcconsole/home?region=eu-central-1#VpcDetails:VpcId=vpc-1`,
    ],
    [
      'arn:aws:autoscaling:eu-central-1:111122223333:autoScalingGroup:6f2a:autoScalingGroupName/churn',
      `${EU}/ec2/home?region=eu-central-1#AutoScalingGroupDetails:id=churn;view=details`,
    ],
    [
      'arn:aws:cloudwatch:eu-central-1:111122223333:alarm:churn latency',
      `${EU}/cloudwatch/home?region=eu-central-1#alarmsV2:alarm/churn%20latency`,
    ],
  ])('shows %s at %s', (arn, url) => {
    expect(consoleUrl(arn)).toBe(url);
  });

  it.each([
    [
      'arn:aws-cn:sagemaker:cn-north-1:111122223333:endpoint/churn',
      'https://cn-north-1.console.amazonaws.cn/sagemaker/home?region=cn-north-1#/endpoints/churn',
    ],
    [
      'arn:aws-us-gov:s3:::churn',
      'https://console.amazonaws-us-gov.com/s3/buckets/churn',
    ],
  ])('knows the console of other partitions: %s', (arn, url) => {
    expect(consoleUrl(arn)).toBe(url);
  });

  it.each([
    'arn:aws-iso:s3:::churn',
    'arn:aws:sagemaker:eu-central-1:111122223333:image/own',
    'arn:aws:dynamodb:eu-central-1:111122223333:table/churn',
    'arn:aws:s3',
    'template.yaml#Bucket',
    'https://example.com',
    '',
  ])('has no address for %j', text => {
    expect(consoleUrl(text)).toBeUndefined();
  });

  it('stays within the console whatever a name holds', () => {
    const url = consoleUrl('arn:aws:s3:::a?b#c@evil.example');
    expect(new URL(url ?? '').host).toBe('console.aws.amazon.com');
    expect(url).toBe(
      'https://console.aws.amazon.com/s3/buckets/a%3Fb%23c%40evil.example',
    );
  });
});

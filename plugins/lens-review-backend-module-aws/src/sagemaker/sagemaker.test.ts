import * as sageMaker from '@aws-sdk/client-sagemaker';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from '../__testUtils__/collectFrom';
import { NOW } from '../__testUtils__/world/World';
import { arn, furnish, times } from './__testUtils__/furnish';

const named = component({
  'amazon-sagemaker-endpoint-arn': arn('endpoint/churn'),
  'amazon-sagemaker-pipeline-arn': arn('pipeline/churn'),
  'amazon-sagemaker-model-package-group-arn': arn('model-package-group/churn'),
  'amazon-sagemaker-feature-group-arn': arn('feature-group/customers'),
  'amazon-sagemaker-notebook-instance-arn': arn('notebook-instance/explore'),
  'amazon-sagemaker-model-card-arn': arn('model-card/churn'),
});

describe('the collector aws-sagemaker', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await FakeAws.start({ services: [sageMaker] });
  });

  afterEach(async () => {
    await fake.stop();
  });

  const collect = (entity = named) =>
    collectFrom(fake, 'aws-sagemaker', entity);

  it('says what a furnished account proves', async () => {
    furnish(fake);
    const { said } = await collect();
    expect(said).toEqual({
      'sagemaker.endpoint.auto_rollback': true,
      'sagemaker.endpoint.data_capture': true,
      'sagemaker.endpoint.efficient_silicon': true,
      'sagemaker.endpoint.explainer': false,
      'sagemaker.endpoint.in_service': true,
      'sagemaker.endpoint.instance_recommended': true,
      'sagemaker.endpoint.kms': true,
      'sagemaker.endpoint.min_two_instances_or_serverless': true,
      'sagemaker.endpoint.multi_model': false,
      'sagemaker.endpoint.serverless': false,
      'sagemaker.endpoint.shadow_test': false,
      'sagemaker.endpoint_exists': true,
      'sagemaker.feature_group.both_stores': true,
      'sagemaker.feature_group.offline_kms': false,
      'sagemaker.feature_group_exists': true,
      'sagemaker.inference_recommendation.completed': [true, true],
      'sagemaker.lineage.dataset_traced': true,
      'sagemaker.model.network_isolation': true,
      'sagemaker.model.vpc': true,
      'sagemaker.model_card.intended_uses': true,
      'sagemaker.model_package.approved': true,
      'sagemaker.model_package.bias_report': false,
      'sagemaker.model_package.explainability_report': false,
      'sagemaker.model_package.quality_report': true,
      'sagemaker.model_package.traceable_to_commit': true,
      'sagemaker.model_package_group_exists': true,
      'sagemaker.monitor.bias': false,
      'sagemaker.monitor.data_quality': true,
      'sagemaker.monitor.data_quality.baseline': true,
      'sagemaker.monitor.data_quality.no_violations': false,
      'sagemaker.monitor.data_quality.on_time': true,
      'sagemaker.monitor.explainability': false,
      'sagemaker.monitor.model_quality': false,
      'sagemaker.monitor.model_quality.baseline': false,
      'sagemaker.monitor.model_quality.on_time': false,
      'sagemaker.monitor.traffic_encrypted': false,
      'sagemaker.notebook.kms': false,
      'sagemaker.notebook.no_direct_internet': false,
      'sagemaker.notebook.root_access_disabled': true,
      'sagemaker.notebook_exists': true,
      'sagemaker.pipeline.automl_step': false,
      'sagemaker.pipeline.bias_check': false,
      'sagemaker.pipeline.data_quality_check': false,
      'sagemaker.pipeline.explainability_check': false,
      'sagemaker.pipeline.last_execution_succeeded': false,
      'sagemaker.pipeline.processing_step': true,
      'sagemaker.pipeline.quality_gate': true,
      'sagemaker.pipeline.registers_model': true,
      'sagemaker.pipeline.training_step': true,
      'sagemaker.pipeline.tuning_step': false,
      'sagemaker.pipeline_exists': true,
      'sagemaker.training.checkpointing': false,
      'sagemaker.training.debugging': false,
      'sagemaker.training.distributed': true,
      'sagemaker.training.kms': false,
      'sagemaker.training.network_isolation': false,
      'sagemaker.training.spot': false,
      'sagemaker.training.traffic_encrypted': true,
      'sagemaker.training.vpc': false,
      'sagemaker.tuning.efficient_strategy': true,
      'sagemaker.tuning.warm_start': false,
      'tags.on_all_taggable': [true, false, false, false, false, false],
    });
  });

  it('says of each fact which resource it is about, through whichever it was reached', async () => {
    furnish(fake);
    const { facts } = await collect();
    const about = (name: string) =>
      facts.filter(fact => fact.name === name).map(({ resource }) => resource);
    expect(about('sagemaker.model.vpc')).toEqual([arn('model/churn-3')]);
    expect(about('sagemaker.monitor.data_quality.on_time')).toEqual([
      arn('monitoring-schedule/drift'),
    ]);
    expect(about('sagemaker.training.spot')).toEqual([
      arn('training-job/train-3'),
    ]);
    expect(about('sagemaker.model_package.quality_report')).toEqual([
      arn('model-package/churn/3'),
    ]);
  });

  it('asks every operation about a resource once, however many checks want to know', async () => {
    furnish(fake);
    await collect();
    const asked = fake.calls.map(({ operation, input }) =>
      JSON.stringify([operation, input]),
    );
    expect(asked.length - new Set(asked).size).toBe(0);
  });

  it('takes what is not there for absent, and asks nothing more about it', async () => {
    const { said } = await collect();
    expect(new Set(Object.values(said).flat())).toEqual(new Set(['absent']));
    expect(fake.calls.map(({ operation }) => operation).sort()).toEqual([
      'DescribeEndpoint',
      'DescribeFeatureGroup',
      'DescribeModelCard',
      'DescribeModelPackageGroup',
      'DescribeNotebookInstance',
      'DescribePipeline',
    ]);
  });

  it('yields no verdict where everything is denied, and names the permission', async () => {
    furnish(fake);
    fake.fail('sagemaker.*', { kind: 'denied' });
    const { facts } = await collect();
    expect(facts.length).toBeGreaterThan(50);
    for (const fact of facts) {
      expect(fact).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringMatching(/Missing permission: sagemaker:\w+$/),
      });
    }
  });

  it('does not take a reached resource that is gone for the named one', async () => {
    furnish(fake);
    fake.fail(sageMaker.DescribeModelCommand, { kind: 'gone' });
    const { said } = await collect();
    expect(said).toMatchObject({
      'sagemaker.endpoint_exists': true,
      'sagemaker.model.vpc':
        'unknown: The model Churn-3 is named there, but was not found',
    });
  });

  it('finds models through inference components, and counts them', async () => {
    const place = fake.account(ACCOUNT).region(REGION);
    furnish(fake);
    place.answer(
      sageMaker.DescribeEndpointConfigCommand,
      { EndpointConfigName: 'churn-7' },
      {
        EndpointConfigName: 'churn-7',
        EndpointConfigArn: arn('endpoint-config/churn-7'),
        ProductionVariants: [
          { VariantName: 'main', InstanceType: 'ml.m5.large' },
        ],
        VpcConfig: { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
        CreationTime: NOW,
      },
    );
    for (const name of ['a', 'b']) {
      place
        .answer(
          sageMaker.ListInferenceComponentsCommand,
          {},
          {
            InferenceComponents: [
              {
                InferenceComponentName: name,
                InferenceComponentArn: arn(`inference-component/${name}`),
                EndpointArn: arn('endpoint/churn'),
                EndpointName: 'Churn',
                VariantName: 'main',
                ...times,
              },
            ],
          },
        )
        .answer(
          sageMaker.DescribeInferenceComponentCommand,
          { InferenceComponentName: name },
          {
            InferenceComponentName: name,
            InferenceComponentArn: arn(`inference-component/${name}`),
            EndpointArn: arn('endpoint/churn'),
            EndpointName: 'Churn',
            Specification: { ModelName: `model-${name}` },
            ...times,
          },
        )
        .answer(
          sageMaker.DescribeModelCommand,
          { ModelName: `model-${name}` },
          {
            ModelName: `model-${name}`,
            ModelArn: arn(`model/model-${name}`),
            CreationTime: NOW,
          },
        );
    }
    const { said } = await collect(
      component({ 'amazon-sagemaker-endpoint-arn': arn('endpoint/churn') }),
    );
    expect(said).toMatchObject({
      'sagemaker.endpoint.multi_model': true,
      'sagemaker.model.vpc': [true, true],
      'sagemaker.model.network_isolation': [false, false],
    });
  });

  it('does not ask serverless endpoints for what AWS does not offer there', async () => {
    furnish(fake);
    const place = fake.account(ACCOUNT).region(REGION);
    const ServerlessConfig = { MemorySizeInMB: 2048, MaxConcurrency: 5 };
    place
      .answer(
        sageMaker.DescribeEndpointCommand,
        { EndpointName: 'churn' },
        {
          EndpointName: 'churn',
          EndpointArn: arn('endpoint/churn'),
          EndpointConfigName: 'churn-7',
          EndpointStatus: 'InService',
          ProductionVariants: [
            { VariantName: 'main', CurrentServerlessConfig: ServerlessConfig },
          ],
          ...times,
        },
      )
      .answer(
        sageMaker.DescribeEndpointConfigCommand,
        { EndpointConfigName: 'churn-7' },
        {
          EndpointConfigName: 'churn-7',
          EndpointConfigArn: arn('endpoint-config/churn-7'),
          ProductionVariants: [
            { VariantName: 'main', ModelName: 'Churn-3', ServerlessConfig },
          ],
          CreationTime: NOW,
        },
      );
    const { said } = await collect(
      component({ 'amazon-sagemaker-endpoint-arn': arn('endpoint/churn') }),
    );
    expect(Object.keys(said).sort()).toEqual([
      'sagemaker.endpoint.auto_rollback',
      'sagemaker.endpoint.explainer',
      'sagemaker.endpoint.in_service',
      'sagemaker.endpoint.kms',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      'sagemaker.endpoint.multi_model',
      'sagemaker.endpoint.serverless',
      'sagemaker.endpoint.shadow_test',
      'sagemaker.endpoint_exists',
      'sagemaker.inference_recommendation.completed',
      'sagemaker.lineage.dataset_traced',
      'tags.on_all_taggable',
    ]);
  });
});

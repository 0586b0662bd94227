import { judge, value } from '../../__testUtils__/judging';
import { read } from '../../reading/Read';
import { PipelineStep } from '../definition/PipelineSteps';
import { TrainingJob, TuningJob } from '../operations/jobs';
import { NotebookInstance } from '../operations/others';
import { PipelineReading } from '../reading/readPipeline';
import { intendedUses } from './card/intendedUses';
import { featureGroupChecks } from './features';
import { datasetTraced } from './lineage/datasetTraced';
import { modelChecks } from './model';
import { ModelInPlace } from './model/ModelCheck';
import { notebookChecks } from './notebook';
import { pipelineChecks } from './pipeline';
import { completed } from './recommendation/completed';
import { registryChecks, versionChecks } from './registry';
import { tagged } from './tags/tagged';
import { trainingChecks } from './training';
import { tuningChecks } from './tuning';

function steps(
  ...list: Partial<PipelineStep>[]
): Pick<PipelineReading, 'steps'> {
  return {
    steps: read(
      list.map(step => ({
        name: 'A',
        type: 'Processing',
        conditional: false,
        ...step,
      })),
    ),
  };
}

describe('the checks of a pipeline', () => {
  const empty: PipelineReading = {
    pipeline: read({
      PipelineArn: 'arn:pipeline',
      PipelineStatus: 'Active',
      RoleArn: undefined,
      definition: { outcome: 'read', steps: [] },
    }),
    executions: read({ newest: undefined, lastSucceeded: undefined }),
    ...steps(),
  };

  it.each<[string, boolean, string, Partial<PipelineReading>]>([
    ['pipeline_exists', true, 'that was read', {}],
    ['pipeline.last_execution_succeeded', false, 'that never ran', {}],
    [
      'pipeline.last_execution_succeeded',
      true,
      'that succeeded',
      {
        executions: read({
          newest: { arn: 'e', succeeded: true },
          lastSucceeded: { arn: 'e', succeeded: true },
        }),
      },
    ],
    [
      'pipeline.last_execution_succeeded',
      false,
      'that failed after it had succeeded',
      {
        executions: read({
          newest: { arn: 'f', succeeded: false },
          lastSucceeded: { arn: 'e', succeeded: true },
        }),
      },
    ],
    ['pipeline.quality_gate', false, 'without steps', {}],
    [
      'pipeline.quality_gate',
      false,
      'that registers whatever comes',
      steps({ type: 'Condition' }, { type: 'RegisterModel' }),
    ],
    [
      'pipeline.quality_gate',
      true,
      'that registers on a condition',
      steps(
        { type: 'Condition' },
        { type: 'RegisterModel', conditional: true },
      ),
    ],
    [
      'pipeline.quality_gate',
      false,
      'that does something else on a condition',
      steps({ type: 'Fail', conditional: true }),
    ],
    [
      'pipeline.quality_gate',
      true,
      'that checks the model',
      steps({ type: 'QualityCheck', checks: 'MODEL_QUALITY' }),
    ],
    [
      'pipeline.quality_gate',
      false,
      'that checks the data',
      steps({ type: 'QualityCheck', checks: 'DATA_QUALITY' }),
    ],
    [
      'pipeline.data_quality_check',
      true,
      'that checks the data',
      steps({ type: 'QualityCheck', checks: 'DATA_QUALITY' }),
    ],
    ['pipeline.data_quality_check', false, 'that does not', {}],
    [
      'pipeline.bias_check',
      true,
      'that checks the data for bias',
      steps({ type: 'ClarifyCheck', checks: 'DATA_BIAS' }),
    ],
    [
      'pipeline.bias_check',
      true,
      'that runs Clarify itself',
      steps({
        image:
          '123.dkr.ecr.eu-central-1.amazonaws.com/sagemaker-clarify-processing:1.0',
      }),
    ],
    ['pipeline.bias_check', false, 'that processes', steps({ image: 'own' })],
    [
      'pipeline.explainability_check',
      true,
      'that explains',
      steps({ type: 'ClarifyCheck', checks: 'MODEL_EXPLAINABILITY' }),
    ],
    [
      'pipeline.explainability_check',
      false,
      'that checks for bias',
      steps({ type: 'ClarifyCheck', checks: 'MODEL_BIAS' }),
    ],
    [
      'pipeline.registers_model',
      true,
      'that registers',
      steps({ type: 'RegisterModel' }),
    ],
    [
      'pipeline.registers_model',
      false,
      'that makes a model',
      steps({ type: 'Model' }),
    ],
    ['pipeline.processing_step', true, 'that processes', steps({})],
    ['pipeline.processing_step', false, 'without steps', {}],
    ['pipeline.training_step', true, 'that tunes', steps({ type: 'Tuning' })],
    ['pipeline.training_step', false, 'that processes', steps({})],
    ['pipeline.tuning_step', true, 'that tunes', steps({ type: 'Tuning' })],
    ['pipeline.tuning_step', false, 'that trains', steps({ type: 'Training' })],
    ['pipeline.automl_step', true, 'with AutoML', steps({ type: 'AutoML' })],
    ['pipeline.automl_step', false, 'that trains', steps({ type: 'Training' })],
  ])('answer sagemaker.%s with %s of one %s', (name, is, _, more) => {
    expect(
      judge(pipelineChecks, `sagemaker.${name}`, { ...empty, ...more }),
    ).toEqual(value(is));
  });
});

describe('the checks of a training job', () => {
  it.each<[string, boolean | undefined, string, Partial<TrainingJob>]>([
    ['checkpointing', false, 'that keeps nothing', {}],
    [
      'checkpointing',
      true,
      'with checkpoints',
      { CheckpointConfig: { S3Uri: 's3://b/c' } },
    ],
    ['distributed', false, 'on one instance', {}],
    [
      'distributed',
      true,
      'on two',
      { ResourceConfig: { InstanceCount: 2, VolumeSizeInGB: 10 } },
    ],
    [
      'distributed',
      true,
      'on groups',
      {
        ResourceConfig: {
          VolumeSizeInGB: 10,
          InstanceGroups: [
            {
              InstanceType: 'ml.m5.large',
              InstanceCount: 1,
              InstanceGroupName: 'a',
            },
            {
              InstanceType: 'ml.m5.large',
              InstanceCount: 1,
              InstanceGroupName: 'b',
            },
          ],
        },
      },
    ],
    ['traffic_encrypted', undefined, 'on one instance', {}],
    [
      'traffic_encrypted',
      false,
      'on two in the clear',
      { ResourceConfig: { InstanceCount: 2, VolumeSizeInGB: 10 } },
    ],
    [
      'traffic_encrypted',
      true,
      'that encrypts',
      { EnableInterContainerTrafficEncryption: true },
    ],
    ['vpc', false, 'without a network', {}],
    [
      'vpc',
      true,
      'in a network',
      { VpcConfig: { Subnets: ['s'], SecurityGroupIds: ['g'] } },
    ],
    ['network_isolation', false, 'that can call out', {}],
    [
      'network_isolation',
      true,
      'that cannot',
      { EnableNetworkIsolation: true },
    ],
    [
      'kms',
      false,
      'with a key for its output alone',
      { OutputDataConfig: { S3OutputPath: 's3://b', KmsKeyId: 'k' } },
    ],
    [
      'kms',
      true,
      'with keys for both',
      {
        OutputDataConfig: { S3OutputPath: 's3://b', KmsKeyId: 'k' },
        ResourceConfig: { VolumeSizeInGB: 10, VolumeKmsKeyId: 'k' },
      },
    ],
    ['spot', false, 'on demand', {}],
    ['spot', true, 'on spare capacity', { EnableManagedSpotTraining: true }],
    ['debugging', false, 'without rules', { DebugRuleConfigurations: [] }],
    [
      'debugging',
      true,
      'with a rule',
      {
        ProfilerRuleConfigurations: [
          { RuleConfigurationName: 'r', RuleEvaluatorImage: 'i' },
        ],
      },
    ],
  ])('answer sagemaker.training.%s with %s of one %s', (name, is, _, more) => {
    expect(
      judge(trainingChecks, `sagemaker.training.${name}`, read(more)),
    ).toEqual(is === undefined ? undefined : value(is));
  });
});

describe('the checks of a tuning job', () => {
  it.each([
    ['Bayesian', 'Off', true],
    ['Hyperband', 'Off', true],
    ['Random', 'Auto', true],
    ['Random', 'Off', false],
    ['Grid', undefined, false],
  ] as const)('take %s with stopping %s for %s', (Strategy, stopping, is) => {
    const job = read<TuningJob>({
      HyperParameterTuningJobConfig: {
        Strategy,
        TrainingJobEarlyStoppingType: stopping,
        ResourceLimits: { MaxParallelTrainingJobs: 2 },
      },
      WarmStartConfig: undefined,
    });
    expect(
      judge(tuningChecks, 'sagemaker.tuning.efficient_strategy', job),
    ).toEqual(value(is));
    expect(judge(tuningChecks, 'sagemaker.tuning.warm_start', job)).toEqual(
      value(false),
    );
  });

  it('see a warm start', () => {
    expect(
      judge(
        tuningChecks,
        'sagemaker.tuning.warm_start',
        read<TuningJob>({
          HyperParameterTuningJobConfig: {
            Strategy: 'Grid',
            ResourceLimits: { MaxParallelTrainingJobs: 2 },
          },
          WarmStartConfig: {
            WarmStartType: 'IdenticalDataAndAlgorithm',
            ParentHyperParameterTuningJobs: [
              { HyperParameterTuningJobName: 'earlier' },
            ],
          },
        }),
      ),
    ).toEqual(value(true));
  });
});

describe('the checks of a model', () => {
  const model = (
    own: { vpc?: boolean; isolated?: boolean },
    endpoints: { vpc?: boolean; isolated?: boolean } = {},
  ): ModelInPlace => {
    const settings = ({ vpc, isolated }: typeof own) => ({
      VpcConfig: vpc ? { Subnets: ['s'], SecurityGroupIds: ['g'] } : undefined,
      EnableNetworkIsolation: isolated,
    });
    return read([
      {
        ModelArn: 'arn:model',
        ...settings(own),
      },
      {
        ProductionVariants: [],
        ...settings(endpoints),
      },
    ]);
  };

  it.each([
    ['vpc', model({}), false],
    ['vpc', model({ vpc: true }), true],
    ['vpc', model({}, { vpc: true }), true],
    ['network_isolation', model({}), false],
    ['network_isolation', model({ isolated: true }), true],
    ['network_isolation', model({ isolated: false }, { isolated: true }), true],
  ])('look at the model and the endpoint for %s', (name, reading, is) => {
    expect(judge(modelChecks, `sagemaker.model.${name}`, reading)).toEqual(
      value(is),
    );
  });
});

describe('the checks of the registry', () => {
  const version = {
    MetadataProperties: undefined,
    CustomerMetadataProperties: undefined,
    ModelMetrics: undefined,
  };
  const report = { ContentType: 'application/json', S3Uri: 's3://b/r' };

  it.each([
    ['model_package_group_exists', undefined, true],
    ['model_package.approved', undefined, false],
    ['model_package.approved', 'arn:version', true],
  ])('answer %s of a group whose approved version is %s', (name, arn, is) => {
    expect(
      judge(registryChecks, `sagemaker.${name}`, {
        group: read({
          ModelPackageGroupArn: 'arn:group',
          ModelPackageGroupStatus: undefined,
        }),
        approved: read({ newestApprovedArn: arn }),
      }),
    ).toEqual(value(is));
  });

  it.each([
    ['traceable_to_commit', {}, false],
    ['traceable_to_commit', { MetadataProperties: { CommitId: 'a1' } }, true],
    [
      'traceable_to_commit',
      { CustomerMetadataProperties: { 'git-commit': 'a1' } },
      true,
    ],
    [
      'traceable_to_commit',
      { CustomerMetadataProperties: { committee: 'yes', commit: ' ' } },
      false,
    ],
    ['quality_report', {}, false],
    [
      'quality_report',
      { ModelMetrics: { ModelQuality: { Statistics: report } } },
      true,
    ],
    [
      'quality_report',
      { ModelMetrics: { ModelQuality: { Constraints: report } } },
      false,
    ],
    ['bias_report', {}, false],
    [
      'bias_report',
      { ModelMetrics: { Bias: { PostTrainingReport: report } } },
      true,
    ],
    ['explainability_report', {}, false],
    [
      'explainability_report',
      { ModelMetrics: { Explainability: { Report: report } } },
      true,
    ],
  ])('answer %s of a version with %j', (name, more, is) => {
    expect(
      judge(
        versionChecks,
        `sagemaker.model_package.${name}`,
        read({ ...version, ...more }),
      ),
    ).toEqual(value(is));
  });

  it.each([
    [[], false],
    [[{ Type: 'Image' }, { Type: 'Model' }], false],
    [[{ Type: 'Image' }, { Type: 'DataSet' }], true],
  ])('take lineage %j for %s', (vertices, is) => {
    expect(datasetTraced.judge(read(vertices))).toEqual(value(is));
  });

  it.each([
    [[], false],
    [[{ recommended: ['ml.m5.large', 'ml.m5.large'] }], false],
    [[{ recommended: ['ml.m5.large', 'ml.c5.large'] }], true],
  ])('take recommendations %j for %s', (jobs, is) => {
    expect(completed.judge(read(jobs))).toEqual(value(is));
  });
});

describe('the checks of features, notebooks, cards and tags', () => {
  const features = {
    FeatureGroupStatus: 'Created' as const,
    OnlineStoreConfig: undefined,
    OfflineStoreConfig: undefined,
  };

  it.each([
    ['feature_group_exists', {}, true],
    ['feature_group.both_stores', {}, false],
    [
      'feature_group.both_stores',
      {
        OnlineStoreConfig: { EnableOnlineStore: true },
        OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://b' } },
      },
      true,
    ],
    [
      'feature_group.both_stores',
      { OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://b' } } },
      false,
    ],
    ['feature_group.offline_kms', {}, undefined],
    [
      'feature_group.offline_kms',
      { OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://b' } } },
      false,
    ],
    [
      'feature_group.offline_kms',
      {
        OfflineStoreConfig: {
          S3StorageConfig: { S3Uri: 's3://b', KmsKeyId: 'k' },
        },
      },
      true,
    ],
  ])('answer %s of a group with %j', (name, more, is) => {
    expect(
      judge(
        featureGroupChecks,
        `sagemaker.${name}`,
        read({ ...features, ...more }),
      ),
    ).toEqual(is === undefined ? undefined : value(is));
  });

  it('does not know a feature group whose creation failed', () => {
    expect(
      judge(
        featureGroupChecks,
        'sagemaker.feature_group_exists',
        read({ ...features, FeatureGroupStatus: 'CreateFailed' as const }),
      ),
    ).toEqual({
      outcome: 'unknown',
      reason: expect.stringContaining('Failed'),
    });
  });

  it.each([
    ['notebook_exists', {}, true],
    ['notebook.kms', {}, false],
    ['notebook.kms', { KmsKeyId: 'k' }, true],
    [
      'notebook.no_direct_internet',
      { DirectInternetAccess: 'Enabled' as const },
      false,
    ],
    [
      'notebook.no_direct_internet',
      { DirectInternetAccess: 'Disabled' as const },
      true,
    ],
    [
      'notebook.root_access_disabled',
      { RootAccess: 'Enabled' as const },
      false,
    ],
    [
      'notebook.root_access_disabled',
      { RootAccess: 'Disabled' as const },
      true,
    ],
  ])('answer %s of a notebook with %j', (name, more, is) => {
    expect(
      judge(notebookChecks, `sagemaker.${name}`, read<NotebookInstance>(more)),
    ).toEqual(value(is));
  });

  it.each([
    [
      'Approved',
      '{"intended_uses":{"purpose_of_model":"Find who leaves"}}',
      true,
    ],
    ['Approved', '{"intended_uses":{"intended_uses":"Offers"}}', true],
    ['Approved', '{"intended_uses":{"intended_uses":" "}}', false],
    ['Approved', '{}', false],
    ['Draft', '{"intended_uses":{"intended_uses":"Offers"}}', false],
  ] as const)(
    'take a card that is %s and says %s for %s',
    (status, Content, is) => {
      expect(
        intendedUses.judge(read({ ModelCardStatus: status, Content })),
      ).toEqual(value(is));
    },
  );

  it('does not know what a card says that is no card', () => {
    expect(
      intendedUses.judge(read({ ModelCardStatus: 'Approved', Content: '<p>' })),
    ).toEqual({ outcome: 'unknown', reason: expect.any(String) });
  });

  it.each([
    [[], false],
    [[{ Key: 'aws:cloudformation:stack-name', Value: 's' }], false],
    [[{ Key: 'owner', Value: 'growth' }], true],
  ])('take tags %j for %s', (tags, is) => {
    expect(tagged.judge(read(tags))).toEqual(value(is));
  });
});

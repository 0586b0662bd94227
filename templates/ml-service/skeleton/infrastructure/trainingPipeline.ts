import type { Encryption } from './Encryption.ts';
import type { Images } from './Images.ts';
import type { Network } from './Network.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './Storage.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  network: Network;
  images: Images;
  jobRoleArn: string;
  modelPackageGroupName: string;
}

const CODE = '/opt/ml/processing/code';
const INPUT = '/opt/ml/processing/input';
const OUTPUT = '/opt/ml/processing/output';

/**
 * The training pipeline in SageMaker's own format. Every job runs in the private
 * network, encrypts its volume, its output and what its nodes tell each other.
 */
export function trainingPipeline(props: Props): object {
  const { storage, images, jobRoleArn, modelPackageGroupName } = props;
  const models = `s3://${storage.models.bucketName}`;
  const run = { Get: 'Execution.PipelineExecutionId' };
  const folder = (name: string) => ({
    'Std:Join': { On: '/', Values: [`${models}/training`, run, name] },
  });
  const evaluation = {
    'Std:Join': {
      On: '/',
      Values: [`${models}/training`, run, 'evaluation', 'evaluation.json'],
    },
  };
  const measured = (path: string) => ({
    'Std:JsonGet': {
      PropertyFile: { Get: 'Steps.Evaluate.PropertyFiles.Evaluation' },
      Path: path,
    },
  });

  return {
    Version: '2020-12-01',
    Metadata: {},
    Parameters: [
      {
        Name: 'Data',
        Type: 'String',
        DefaultValue: `s3://${storage.data.bucketName}/curated/`,
      },
      // Which code trained the model; the delivery pipeline passes the commit
      { Name: 'Commit', Type: 'String', DefaultValue: 'by-hand' },
      { Name: 'InstanceType', Type: 'String', DefaultValue: 'ml.m5.large' },
      { Name: 'Image', Type: 'String', DefaultValue: images.sklearn },
      { Name: 'MinAuc', Type: 'Float', DefaultValue: 0.75 },
      { Name: 'MaxParityDifference', Type: 'Float', DefaultValue: 0.2 },
    ],
    PipelineExperimentConfig: {
      ExperimentName: { Get: 'Execution.PipelineName' },
      TrialName: run,
    },
    Steps: [
      {
        Name: 'Prepare',
        Type: 'Processing',
        Arguments: {
          ...processing(props, 'prepare.py'),
          ProcessingInputs: [
            codeInput(storage),
            input('data', { Get: 'Parameters.Data' }),
          ],
          ProcessingOutputConfig: outputs(props, {
            train: folder('train'),
            validation: folder('validation'),
            test: folder('test'),
            profile: folder('profile'),
          }),
          Environment: { COMMIT: { Get: 'Parameters.Commit' } },
          RoleArn: jobRoleArn,
        },
      },
      {
        Name: 'Train',
        Type: 'Training',
        DependsOn: ['Prepare'],
        Arguments: {
          AlgorithmSpecification: {
            TrainingImage: { Get: 'Parameters.Image' },
            TrainingInputMode: 'File',
            MetricDefinitions: [
              { Name: 'train:loss', Regex: 'train_loss=([0-9.]+)' },
              { Name: 'validation:loss', Regex: 'validation_loss=([0-9.]+)' },
            ],
          },
          HyperParameters: {
            sagemaker_program: JSON.stringify('train.py'),
            sagemaker_submit_directory: `"s3://${storage.artifacts.bucketName}/code/training/sourcedir.tar.gz"`,
            learning_rate: '0.1',
            l2: '0.001',
            max_epochs: '400',
          },
          InputDataConfig: [
            channel('train', folder('train')),
            channel('validation', folder('validation')),
          ],
          OutputDataConfig: {
            S3OutputPath: folder('model'),
            KmsKeyId: props.encryption.key.keyArn,
          },
          ResourceConfig: {
            InstanceType: { Get: 'Parameters.InstanceType' },
            InstanceCount: 1,
            VolumeSizeInGB: 10,
            VolumeKmsKeyId: props.encryption.key.keyArn,
          },
          // Spare capacity costs less; a job that loses its machine goes on from the checkpoint
          EnableManagedSpotTraining: true,
          CheckpointConfig: { S3Uri: folder('checkpoints') },
          StoppingCondition: {
            MaxRuntimeInSeconds: 3600,
            MaxWaitTimeInSeconds: 7200,
          },
          EnableNetworkIsolation: false,
          EnableInterContainerTrafficEncryption: true,
          VpcConfig: vpcOf(props.network),
          RoleArn: jobRoleArn,
        },
      },
      {
        Name: 'Evaluate',
        Type: 'Processing',
        Arguments: {
          ...processing(props, 'evaluate.py'),
          ProcessingInputs: [
            codeInput(storage),
            input('model', {
              Get: 'Steps.Train.ModelArtifacts.S3ModelArtifacts',
            }),
            input('train', folder('train')),
            input('test', folder('test')),
          ],
          ProcessingOutputConfig: outputs(props, {
            evaluation: folder('evaluation'),
            baselines: `${models}/baselines`,
          }),
          RoleArn: jobRoleArn,
        },
        PropertyFiles: [
          {
            PropertyFileName: 'Evaluation',
            OutputName: 'evaluation',
            FilePath: 'evaluation.json',
          },
        ],
      },
      {
        Name: 'Gate',
        Type: 'Condition',
        Arguments: {
          Conditions: [
            {
              Type: 'GreaterThanOrEqualTo',
              LeftValue: measured('quality.auc'),
              RightValue: { Get: 'Parameters.MinAuc' },
            },
            {
              Type: 'LessThanOrEqualTo',
              LeftValue: measured('bias.worst_parity_difference'),
              RightValue: { Get: 'Parameters.MaxParityDifference' },
            },
          ],
          IfSteps: [
            {
              Name: 'Register',
              Type: 'RegisterModel',
              Arguments: {
                ModelPackageGroupName: modelPackageGroupName,
                ModelApprovalStatus: 'PendingManualApproval',
                InferenceSpecification: {
                  Containers: [
                    {
                      Image: { Get: 'Parameters.Image' },
                      ModelDataUrl: {
                        Get: 'Steps.Train.ModelArtifacts.S3ModelArtifacts',
                      },
                      Environment: {
                        SAGEMAKER_PROGRAM: 'inference.py',
                        SAGEMAKER_SUBMIT_DIRECTORY: '/opt/ml/model/code',
                      },
                    },
                  ],
                  SupportedContentTypes: ['application/json', 'text/csv'],
                  SupportedResponseMIMETypes: ['application/json', 'text/csv'],
                  SupportedRealtimeInferenceInstanceTypes: [
                    'ml.c6i.large',
                    'ml.m5.large',
                  ],
                  SupportedTransformInstanceTypes: ['ml.m5.large'],
                },
                ModelMetrics: {
                  ModelQuality: {
                    Statistics: {
                      ContentType: 'application/json',
                      S3Uri: evaluation,
                    },
                  },
                  Bias: {
                    Report: {
                      ContentType: 'application/json',
                      S3Uri: evaluation,
                    },
                  },
                },
                CustomerMetadataProperties: {
                  commit: { Get: 'Parameters.Commit' },
                },
              },
            },
          ],
          ElseSteps: [
            {
              Name: 'Refuse',
              Type: 'Fail',
              Arguments: {
                ErrorMessage:
                  'The model does not reach the quality gate or treats groups too differently; see evaluation.json of this run.',
              },
            },
          ],
        },
      },
    ],
  };
}

function processing({ network, encryption }: Props, script: string) {
  return {
    AppSpecification: {
      ImageUri: { Get: 'Parameters.Image' },
      ContainerEntrypoint: ['python3', `${CODE}/${script}`],
    },
    ProcessingResources: {
      ClusterConfig: {
        InstanceType: { Get: 'Parameters.InstanceType' },
        InstanceCount: 1,
        VolumeSizeInGB: 10,
        VolumeKmsKeyId: encryption.key.keyArn,
      },
    },
    NetworkConfig: {
      EnableNetworkIsolation: false,
      EnableInterContainerTrafficEncryption: true,
      VpcConfig: vpcOf(network),
    },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  };
}

function codeInput(storage: Storage) {
  return input(
    'code',
    `s3://${storage.artifacts.bucketName}/code/processing/`,
    CODE,
  );
}

function input(name: string, uri: unknown, path = `${INPUT}/${name}`) {
  return {
    InputName: name,
    S3Input: {
      S3Uri: uri,
      LocalPath: path,
      S3DataType: 'S3Prefix',
      S3InputMode: 'File',
    },
  };
}

function outputs({ encryption }: Props, folders: Record<string, unknown>) {
  return {
    KmsKeyId: encryption.key.keyArn,
    Outputs: Object.entries(folders).map(([name, uri]) => ({
      OutputName: name,
      S3Output: {
        S3Uri: uri,
        LocalPath: `${OUTPUT}/${name}`,
        S3UploadMode: 'EndOfJob',
      },
    })),
  };
}

function channel(name: string, uri: unknown) {
  return {
    ChannelName: name,
    DataSource: {
      S3DataSource: {
        S3DataType: 'S3Prefix',
        S3Uri: uri,
        S3DataDistributionType: 'FullyReplicated',
      },
    },
  };
}

function vpcOf({ vpcConfig }: Network) {
  return {
    Subnets: vpcConfig.subnets,
    SecurityGroupIds: vpcConfig.securityGroupIds,
  };
}

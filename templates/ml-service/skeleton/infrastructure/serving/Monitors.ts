import {
  CfnDataQualityJobDefinition,
  CfnModelBiasJobDefinition,
  CfnModelExplainabilityJobDefinition,
  CfnModelQualityJobDefinition,
  CfnMonitoringSchedule,
} from 'aws-cdk-lib/aws-sagemaker';
import type { CfnResource } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Encryption } from '../Encryption.ts';
import {
  attachesEncryptedVolumes,
  entersNetwork,
  pullsImages,
  readsFolder,
  roleFor,
  usesKey,
  writesFolder,
  writesLogs,
  writesMetrics,
} from '../grants.ts';
import type { Images } from '../Images.ts';
import type { Network } from '../Network.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../Storage.ts';
import { sagemakerArn } from '../Training.ts';
import type { ApprovedModel } from './ApprovedModel.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  network: Network;
  images: Images;
  approved: ApprovedModel;
  /** The endpoint whose captured traffic is watched; without one, what batch runs captured is. */
  endpointName?: string;
}

const LOCAL = '/opt/ml/processing/input';

/** Job definitions cannot be changed, only replaced: raise it when one of them changes. */
const REVISION = 1;

/**
 * Model Monitor: each day what came in is compared with what was trained on, and,
 * where the truth arrives, what was predicted with what happened.
 */
export class Monitors extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, network, images, approved } = props;
    // What batch runs leave behind lies in S3 and can be watched without the model
    if (props.endpointName) approved.appliesTo(this);
    const role = roleFor(
      this,
      'Role',
      'sagemaker.amazonaws.com',
      'Reads captured traffic, ground truth and baselines, writes findings',
      [
        ...readsFolder(storage.data, 'captured', 'ground-truth'),
        ...readsFolder(storage.models, 'baselines'),
        ...writesFolder(storage.data, 'monitoring'),
        usesKey(encryption.key),
        attachesEncryptedVolumes(encryption.key),
        writesLogs('/aws/sagemaker/'),
        writesMetrics('aws/sagemaker/Endpoints/data-metrics'),
        entersNetwork(),
        ...pullsImages(),
        // Explanations need a copy of the model to ask
        {
          actions: [
            'sagemaker:CreateEndpoint',
            'sagemaker:CreateEndpointConfig',
            'sagemaker:DeleteEndpoint',
            'sagemaker:DeleteEndpointConfig',
            'sagemaker:DescribeEndpoint',
            'sagemaker:DescribeEndpointConfig',
            'sagemaker:InvokeEndpoint',
          ],
          resources: [
            sagemakerArn('endpoint/sm-clarify-*'),
            sagemakerArn('endpoint-config/sm-clarify-*'),
          ],
          because:
            'Shadow endpoints that Clarify makes and deletes, by its own prefix.',
        },
        {
          actions: ['sagemaker:DescribeModel'],
          resources: [sagemakerArn('model/*')],
          because:
            'CloudFormation names the model, so that it can be replaced.',
        },
      ],
    );
    const baselines = `s3://${storage.models.bucketName}/baselines`;
    const input = props.endpointName
      ? {
          endpointInput: {
            endpointName: props.endpointName,
            localPath: `${LOCAL}/endpoint`,
          },
        }
      : {
          batchTransformInput: {
            dataCapturedDestinationS3Uri: `s3://${storage.data.bucketName}/captured`,
            datasetFormat: { csv: { header: false } },
            localPath: `${LOCAL}/batch`,
          },
        };
    // Ground truth is about what was answered a day before
    const answered = {
      startTimeOffset: '-P1D',
      endTimeOffset: '-PT0H',
      probabilityAttribute: 'probability',
      probabilityThresholdAttribute: 0.5,
      inferenceAttribute: 'prediction',
    };
    const judged = props.endpointName
      ? { endpointInput: { ...input.endpointInput!, ...answered } }
      : { batchTransformInput: { ...input.batchTransformInput!, ...answered } };
    const groundTruthS3Input = {
      s3Uri: `s3://${storage.data.bucketName}/ground-truth`,
    };
    const named = (kind: string) => ({
      jobDefinitionName: `${settings.name}-${kind}-${REVISION}`,
      roleArn: role.roleArn,
      jobResources: {
        clusterConfig: {
          instanceCount: 1,
          instanceType: 'ml.m5.large',
          volumeSizeInGb: 20,
          volumeKmsKeyId: encryption.key.keyArn,
        },
      },
      networkConfig: {
        enableInterContainerTrafficEncryption: true,
        enableNetworkIsolation: false,
        vpcConfig: network.vpcConfig,
      },
      stoppingCondition: { maxRuntimeInSeconds: 3000 },
    });
    const output = (kind: string) => ({
      kmsKeyId: encryption.key.keyArn,
      monitoringOutputs: [
        {
          s3Output: {
            s3Uri: `s3://${storage.data.bucketName}/monitoring/${kind}`,
            localPath: '/opt/ml/processing/output',
            s3UploadMode: 'EndOfJob',
          },
        },
      ],
    });
    const schedule = (
      kind: string,
      monitoringType: string,
      definition: CfnResource & { jobDefinitionName?: string },
      hour: number,
    ) => {
      new CfnMonitoringSchedule(this, `${monitoringType}Schedule`, {
        monitoringScheduleName: `${settings.name}-${kind}`,
        monitoringScheduleConfig: {
          monitoringType,
          monitoringJobDefinitionName: definition.jobDefinitionName,
          scheduleConfig: { scheduleExpression: `cron(0 ${hour} ? * * *)` },
        },
      }).addResourceDependency(definition);
    };

    const dataQuality = new CfnDataQualityJobDefinition(this, 'DataQuality', {
      ...named('data-quality'),
      dataQualityJobOutputConfig: output('data-quality'),
      dataQualityAppSpecification: { imageUri: images.monitor },
      dataQualityBaselineConfig: {
        statisticsResource: { s3Uri: `${baselines}/statistics.json` },
        constraintsResource: { s3Uri: `${baselines}/constraints.json` },
      },
      dataQualityJobInput: input,
    });
    schedule('data-quality', 'DataQuality', dataQuality, 4);

    const modelQuality = new CfnModelQualityJobDefinition(
      this,
      'ModelQuality',
      {
        ...named('model-quality'),
        modelQualityJobOutputConfig: output('model-quality'),
        modelQualityAppSpecification: {
          imageUri: images.monitor,
          problemType: 'BinaryClassification',
        },
        modelQualityBaselineConfig: {
          constraintsResource: {
            s3Uri: `${baselines}/model-quality-constraints.json`,
          },
        },
        modelQualityJobInput: { ...judged, groundTruthS3Input },
      },
    );
    schedule('model-quality', 'ModelQuality', modelQuality, 5);

    const bias = new CfnModelBiasJobDefinition(this, 'Bias', {
      ...named('bias'),
      modelBiasJobOutputConfig: output('bias'),
      modelBiasAppSpecification: {
        imageUri: images.clarify,
        configUri: `${baselines}/bias-config.json`,
      },
      modelBiasJobInput: { ...judged, groundTruthS3Input },
    });
    schedule('bias', 'ModelBias', bias, 6);

    const explainability = new CfnModelExplainabilityJobDefinition(
      this,
      'Explainability',
      {
        ...named('explainability'),
        modelExplainabilityJobOutputConfig: output('explainability'),
        modelExplainabilityAppSpecification: {
          imageUri: images.clarify,
          configUri: `${baselines}/explainability-config.json`,
        },
        modelExplainabilityJobInput: input,
      },
    );
    schedule('explainability', 'ModelExplainability', explainability, 7);
  }
}

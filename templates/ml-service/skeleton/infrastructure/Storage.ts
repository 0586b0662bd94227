import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './settings.ts';

/** Days that access logs and old build artifacts are kept. */
const LOG_DAYS = 365;
const ARTIFACT_DAYS = 90;
/** A model must be there for as long as somebody may ask why it decided so. */
const MODEL_DAYS = 1095;

/** Where data, models, build artifacts and access logs are kept. */
export class Storage extends Construct {
  /** Raw, curated and captured data, predictions, monitoring results. */
  readonly data: Bucket;
  /** Trained models, baselines, evaluation reports. */
  readonly models: Bucket;
  /** What the delivery pipeline hands from stage to stage, and the code of jobs. */
  readonly artifacts: Bucket;
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, settings: Settings, key: IKey) {
    super(scope, id);
    this.accessLogs = new Bucket(this, 'AccessLogs', {
      bucketName: bucketName(settings, 'access-logs'),
      // Log delivery writes with the service's own key only
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [
        { id: 'EndOfRetention', expiration: Duration.days(LOG_DAYS) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.accessLogs,
      'This bucket receives the access logs of the others; logging its own accesses would fill it with itself.',
      'AwsSolutions-S1',
    );
    const keep = (folder: string, days: number) =>
      new Bucket(this, folder, {
        bucketName: bucketName(settings, folder.toLowerCase()),
        encryption: BucketEncryption.KMS,
        encryptionKey: key,
        bucketKeyEnabled: true,
        blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
        enforceSSL: true,
        minimumTLSVersion: 1.2,
        versioned: true,
        objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
        serverAccessLogsBucket: this.accessLogs,
        serverAccessLogsPrefix: `${folder.toLowerCase()}/`,
        lifecycleRules: [
          {
            id: 'Tiering',
            transitions: [
              {
                storageClass: StorageClass.INTELLIGENT_TIERING,
                transitionAfter: Duration.days(0),
              },
            ],
          },
          {
            id: 'EndOfRetention',
            expiration: Duration.days(days),
            noncurrentVersionExpiration: Duration.days(30),
            abortIncompleteMultipartUploadAfter: Duration.days(7),
          },
        ],
        removalPolicy: RemovalPolicy.RETAIN,
      });
    this.data = keep('Data', settings.retentionDays);
    this.models = keep('Models', MODEL_DAYS);
    this.artifacts = keep('Artifacts', ARTIFACT_DAYS);
  }
}

function bucketName({ name }: Settings, purpose: string): string {
  return `${name}-${purpose}-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
}

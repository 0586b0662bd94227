import {
  CfnDataQualityRuleset,
  CfnDatabase,
  CfnJob,
  CfnSecurityConfiguration,
  CfnTable,
  CfnTrigger,
} from 'aws-cdk-lib/aws-glue';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Encryption } from './Encryption.ts';
import type { FeatureSchema } from './featureSchema.ts';
import { glueTypeOf, qualityRulesOf } from './featureSchema.ts';
import {
  readsFolder,
  roleFor,
  usesKey,
  writesFolder,
  writesLogs,
} from './grants.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './Storage.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  schema: FeatureSchema;
}

/**
 * Raw data becomes a checked table in the data catalog: a nightly job refuses
 * rows that break the feature schema, and a ruleset judges what it wrote.
 */
export class DataPreparation extends Construct {
  readonly job: CfnJob;
  readonly database: CfnDatabase;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, schema } = props;
    const key = encryption.key;

    this.database = new CfnDatabase(this, 'Database', {
      catalogId: Aws.ACCOUNT_ID,
      databaseInput: {
        name: settings.databaseName,
        description: `Tables of ${settings.name}`,
      },
    });
    const table = new CfnTable(this, 'Curated', {
      catalogId: Aws.ACCOUNT_ID,
      databaseName: settings.databaseName,
      tableInput: {
        name: 'curated',
        description:
          'Rows that passed the feature schema, one folder a day. Written by the curation job only.',
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'csv', 'skip.header.line.count': '1' },
        partitionKeys: [{ name: 'day', type: 'string' }],
        storageDescriptor: {
          location: `s3://${storage.data.bucketName}/curated/`,
          inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
          outputFormat:
            'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
          serdeInfo: {
            serializationLibrary: 'org.apache.hadoop.hive.serde2.OpenCSVSerde',
          },
          columns: schema.columns.map(column => ({
            name: column.name,
            type: glueTypeOf(column),
            comment: column.description,
          })),
        },
      },
    });
    table.addResourceDependency(this.database);

    const security = new CfnSecurityConfiguration(this, 'Security', {
      name: `${settings.name}-glue`,
      encryptionConfiguration: {
        s3Encryptions: [{ s3EncryptionMode: 'SSE-KMS', kmsKeyArn: key.keyArn }],
        cloudWatchEncryption: {
          cloudWatchEncryptionMode: 'SSE-KMS',
          kmsKeyArn: key.keyArn,
        },
        jobBookmarksEncryption: {
          jobBookmarksEncryptionMode: 'CSE-KMS',
          kmsKeyArn: key.keyArn,
        },
      },
    });
    const role = roleFor(
      this,
      'Role',
      'glue.amazonaws.com',
      'Reads raw data and code, writes curated data; nothing else',
      [
        ...readsFolder(storage.data, 'raw', 'curated'),
        ...readsFolder(storage.artifacts, 'code'),
        ...writesFolder(storage.data, 'curated', 'rejected'),
        usesKey(key),
        { actions: ['kms:Encrypt'], resources: [key.keyArn] },
        writesLogs('/aws-glue/'),
        {
          actions: ['logs:AssociateKmsKey'],
          resources: [
            `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:/aws-glue/*`,
          ],
          because: 'Glue makes one log group a security configuration.',
        },
        {
          actions: [
            'glue:GetDatabase',
            'glue:GetTable',
            'glue:GetPartition',
            'glue:GetPartitions',
            'glue:BatchCreatePartition',
          ],
          resources: [
            `arn:${Aws.PARTITION}:glue:${Aws.REGION}:${Aws.ACCOUNT_ID}:catalog`,
            `arn:${Aws.PARTITION}:glue:${Aws.REGION}:${Aws.ACCOUNT_ID}:database/${settings.databaseName}`,
            `arn:${Aws.PARTITION}:glue:${Aws.REGION}:${Aws.ACCOUNT_ID}:table/${settings.databaseName}/curated`,
          ],
        },
      ],
    );
    this.job = new CfnJob(this, 'Curation', {
      name: `${settings.name}-curation`,
      description: 'Raw rows in, rows that pass the feature schema out',
      role: role.roleArn,
      glueVersion: '3.0',
      command: {
        name: 'pythonshell',
        pythonVersion: '3.9',
        scriptLocation: `s3://${storage.artifacts.bucketName}/code/curate.py`,
      },
      // A sixteenth of a unit carries what one machine can read
      maxCapacity: 0.0625,
      maxRetries: 1,
      timeout: 60,
      securityConfiguration: security.ref,
      defaultArguments: {
        '--raw': `s3://${storage.data.bucketName}/raw/`,
        '--curated': `s3://${storage.data.bucketName}/curated/`,
        '--rejected': `s3://${storage.data.bucketName}/rejected/`,
        '--extra-py-files': `s3://${storage.artifacts.bucketName}/code/ml_service-0.1.0-py3-none-any.whl`,
        '--enable-metrics': 'true',
        '--job-bookmark-option': 'job-bookmark-enable',
      },
    });
    this.job.addResourceDependency(security);
    new CfnTrigger(this, 'Nightly', {
      name: `${settings.name}-nightly`,
      description: 'Fresh curated data before the working day',
      type: 'SCHEDULED',
      schedule: 'cron(0 3 * * ? *)',
      startOnCreation: true,
      actions: [{ jobName: `${settings.name}-curation` }],
    }).addResourceDependency(this.job);
    new CfnDataQualityRuleset(this, 'Quality', {
      name: `${settings.name}-curated`,
      description: 'The feature schema as rules over the curated table',
      ruleset: qualityRulesOf(schema),
      targetTable: {
        databaseName: settings.databaseName,
        tableName: 'curated',
      },
    }).addResourceDependency(table);
  }
}

import { Counterpart } from './Shape';

export const deliveryShapes: Readonly<Record<string, Counterpart>> = {
  aws_codepipeline: {
    type: 'AWS::CodePipeline::Pipeline',
    shape: {
      Name: 'name',
      ArtifactStores: {
        blocks: 'artifact_store',
        of: {
          ArtifactStore: {
            of: {
              Location: 'location',
              EncryptionKey: {
                block: 'encryption_key',
                of: { Id: 'id', Type: 'type' },
              },
            },
          },
        },
      },
      Stages: {
        blocks: 'stage',
        of: {
          Name: 'name',
          Actions: {
            blocks: 'action',
            of: {
              Name: 'name',
              ActionTypeId: {
                of: { Category: 'category', Provider: 'provider' },
              },
            },
          },
        },
      },
    },
  },
  aws_codebuild_project: {
    type: 'AWS::CodeBuild::Project',
    shape: { Name: 'name', EncryptionKey: 'encryption_key' },
  },
  aws_glue_job: {
    type: 'AWS::Glue::Job',
    shape: { Name: 'name', SecurityConfiguration: 'security_configuration' },
  },
  aws_glue_trigger: {
    type: 'AWS::Glue::Trigger',
    shape: {
      Type: 'type',
      StartOnCreation: 'enabled',
      Actions: { blocks: 'actions', of: { JobName: 'job_name' } },
    },
  },
  aws_glue_security_configuration: {
    type: 'AWS::Glue::SecurityConfiguration',
    shape: {
      Name: 'name',
      EncryptionConfiguration: {
        block: 'encryption_configuration',
        of: {
          S3Encryptions: {
            blocks: 's3_encryption',
            of: { S3EncryptionMode: 's3_encryption_mode' },
          },
          CloudWatchEncryption: {
            block: 'cloudwatch_encryption',
            of: { CloudWatchEncryptionMode: 'cloudwatch_encryption_mode' },
          },
          JobBookmarksEncryption: {
            block: 'job_bookmarks_encryption',
            of: { JobBookmarksEncryptionMode: 'job_bookmarks_encryption_mode' },
          },
        },
      },
    },
  },
  aws_glue_catalog_database: {
    type: 'AWS::Glue::Database',
    shape: { Name: 'name' },
  },
  aws_glue_data_quality_ruleset: {
    type: 'AWS::Glue::DataQualityRuleset',
    shape: { Name: 'name' },
  },
  aws_budgets_budget: {
    type: 'AWS::Budgets::Budget',
    shape: { Name: 'name' },
  },
  aws_cloudwatch_metric_alarm: {
    type: 'AWS::CloudWatch::Alarm',
    shape: {
      AlarmName: 'alarm_name',
      Namespace: 'namespace',
      AlarmActions: 'alarm_actions',
      ActionsEnabled: 'actions_enabled',
      DimensionMap: 'dimensions',
      Metrics: {
        blocks: 'metric_query',
        of: {
          MetricStat: {
            block: 'metric',
            of: {
              Metric: {
                of: { Namespace: 'namespace', DimensionMap: 'dimensions' },
              },
            },
          },
        },
      },
    },
  },
};

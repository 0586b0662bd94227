import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { templateFacts } from './checks';
import { Word, words } from './__testUtils__/scanning';

const read = (file: string) =>
  readFileSync(resolve(__dirname, '__fixtures__', file), 'utf8');

const WORDS = ['true', 'false', 'unknown'] as const;

/** Written by hand from the templates; what is not named is absent. */
const EXPECTED: Record<string, Partial<Record<Word, string[]>>> = {
  'churn-endpoint.yaml': {
    true: [
      'cloudwatch.alarm_on_endpoint_with_action',
      'sagemaker.endpoint.auto_rollback',
      'sagemaker.endpoint.autoscaling',
      'sagemaker.endpoint.data_capture',
      'sagemaker.endpoint.kms',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      'sagemaker.model.network_isolation',
      'sagemaker.model.vpc',
      'sagemaker.monitor.data_quality',
      'tags.on_all_taggable',
      'vpc.endpoints_for_sagemaker',
      'vpc.flow_logs',
      'vpc.private_subnets_only_for_models',
    ],
    false: [
      'sagemaker.monitor.bias',
      'sagemaker.monitor.explainability',
      'sagemaker.monitor.model_quality',
    ],
  },
  'serverless-endpoint.yaml': {
    true: ['sagemaker.endpoint.min_two_instances_or_serverless'],
    false: [
      'cloudwatch.alarm_on_endpoint_with_action',
      'sagemaker.endpoint.auto_rollback',
      'sagemaker.endpoint.kms',
      'tags.on_all_taggable',
    ],
  },
  'data-lake.json': {
    true: [
      'glue.catalog.database_exists',
      'glue.job_exists',
      'kms.rotation',
      's3.access_logging',
      's3.encryption.any_declared',
      's3.encryption.kms',
      's3.intelligent_tiering',
      's3.lifecycle_policy',
      's3.public_access_blocked',
      's3.versioning',
      'sagemaker.feature_group.offline_kms',
      'sagemaker.feature_group_exists',
    ],
    false: [
      'glue.job.security_configuration',
      's3.lifecycle_expiration',
      's3.tls_only_policy',
      'tags.on_all_taggable',
    ],
    unknown: ['glue.dataquality.ruleset_exists', 'glue.job.triggered'],
  },
  'delivery.yaml': {
    true: [
      'budgets.exists',
      'codepipeline.artifact_kms',
      'codepipeline.exists',
      'codepipeline.manual_approval',
      'iam.no_star_action_on_star_resource',
      'sagemaker.model_package_group_exists',
      'sagemaker.notebook.no_direct_internet',
      'sagemaker.notebook_exists',
      'sagemaker.pipeline_exists',
    ],
    false: [
      'codepipeline.source_repository',
      'iam.no_admin_or_full_access_managed_policy',
      'sagemaker.notebook.root_access_disabled',
      'tags.on_all_taggable',
    ],
    unknown: [
      'codebuild.kms',
      'sagemaker.notebook.kms',
      'sagemaker.pipeline.processing_step',
      'sagemaker.pipeline.quality_gate',
      'sagemaker.pipeline.registers_model',
      'sagemaker.pipeline.training_step',
    ],
  },
  'prediction-api.yaml': {
    true: [
      'apigateway.any_auth',
      'apigateway.iam_auth',
      'apigateway.throttling',
      'apigateway.waf',
      'iam.no_admin_or_full_access_managed_policy',
      'iam.no_star_action_on_star_resource',
    ],
    false: ['apigateway.access_logs'],
  },
  'open-api.yaml': {
    true: ['apigateway.access_logs'],
    false: [
      'apigateway.any_auth',
      'apigateway.iam_auth',
      'apigateway.throttling',
      'apigateway.waf',
    ],
  },
  'plan.json': {
    true: [
      's3.versioning',
      'sagemaker.endpoint.autoscaling',
      'sagemaker.endpoint.data_capture',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      'vpc.flow_logs',
    ],
    false: [
      'cloudwatch.alarm_on_endpoint_with_action',
      's3.access_logging',
      's3.encryption.any_declared',
      's3.encryption.kms',
      's3.intelligent_tiering',
      's3.lifecycle_expiration',
      's3.lifecycle_policy',
      's3.public_access_blocked',
      's3.tls_only_policy',
      'sagemaker.endpoint.auto_rollback',
      'sagemaker.monitor.bias',
      'sagemaker.monitor.data_quality',
      'sagemaker.monitor.explainability',
      'sagemaker.monitor.model_quality',
      'tags.on_all_taggable',
      'vpc.endpoints_for_sagemaker',
    ],
    unknown: ['sagemaker.endpoint.kms'],
  },
};

describe('templates and plans as people write them', () => {
  it.each(Object.keys(EXPECTED))('%s proves what it says', file => {
    const expected = Object.fromEntries(
      templateFacts.map(({ name }): [string, Word] => [name, 'absent']),
    );
    for (const word of WORDS) {
      for (const name of EXPECTED[file][word] ?? []) {
        expected[name] = word;
      }
    }
    expect(words(read(file))).toEqual(expected);
  });

  it('asks every question of a fixture at least once', () => {
    const asked = new Set(
      Object.values(EXPECTED).flatMap(byWord => Object.values(byWord).flat()),
    );
    expect(
      templateFacts.map(({ name }) => name).filter(name => !asked.has(name)),
    ).toEqual([]);
  });
});

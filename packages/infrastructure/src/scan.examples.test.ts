import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { templateFacts } from './checks';
import { Word, words } from './__testUtils__/scanning';

const folder = resolve(__dirname, '../../../examples/infrastructure');

/** Written by hand from the files; what is not named is absent. */
const EXPECTED: Record<string, Partial<Record<Word, string[]>>> = {
  'fraud-scoring.yaml': {
    true: [
      'budgets.exists',
      'cloudwatch.alarm_on_endpoint_with_action',
      'iam.no_admin_or_full_access_managed_policy',
      'iam.no_star_action_on_star_resource',
      'kms.rotation',
      's3.access_logging',
      's3.encryption.any_declared',
      's3.encryption.kms',
      's3.intelligent_tiering',
      's3.lifecycle_expiration',
      's3.lifecycle_policy',
      's3.public_access_blocked',
      's3.tls_only_policy',
      's3.versioning',
      'sagemaker.endpoint.auto_rollback',
      'sagemaker.endpoint.autoscaling',
      'sagemaker.endpoint.data_capture',
      'sagemaker.endpoint.kms',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      'sagemaker.model.network_isolation',
      'sagemaker.model.vpc',
      'sagemaker.model_package_group_exists',
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
  'credit-default-risk.yaml': {
    true: ['sagemaker.feature_group_exists', 'sagemaker.notebook_exists'],
    false: [
      'iam.no_admin_or_full_access_managed_policy',
      'iam.no_star_action_on_star_resource',
      'kms.rotation',
      's3.access_logging',
      's3.encryption.any_declared',
      's3.encryption.kms',
      's3.intelligent_tiering',
      's3.lifecycle_expiration',
      's3.lifecycle_policy',
      's3.public_access_blocked',
      's3.tls_only_policy',
      's3.versioning',
      'sagemaker.feature_group.offline_kms',
      'sagemaker.notebook.no_direct_internet',
      'sagemaker.notebook.root_access_disabled',
      'tags.on_all_taggable',
    ],
    unknown: ['sagemaker.notebook.kms'],
  },
  'document-extraction.yaml': {
    true: [
      'apigateway.access_logs',
      'apigateway.any_auth',
      'apigateway.iam_auth',
      'apigateway.throttling',
      'glue.dataquality.ruleset_exists',
      'glue.job.security_configuration',
      'glue.job_exists',
      'iam.no_admin_or_full_access_managed_policy',
      'iam.no_star_action_on_star_resource',
    ],
    false: ['apigateway.waf'],
    unknown: ['glue.job.triggered'],
  },
  'delivery-eta-plan.json': {
    true: [
      'kms.rotation',
      's3.encryption.any_declared',
      's3.encryption.kms',
      's3.public_access_blocked',
      's3.versioning',
    ],
    false: [
      'cloudwatch.alarm_on_endpoint_with_action',
      's3.access_logging',
      's3.intelligent_tiering',
      's3.lifecycle_expiration',
      's3.lifecycle_policy',
      's3.tls_only_policy',
      'sagemaker.endpoint.auto_rollback',
      'sagemaker.endpoint.autoscaling',
      'sagemaker.endpoint.data_capture',
      'sagemaker.endpoint.kms',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      'sagemaker.monitor.bias',
      'sagemaker.monitor.data_quality',
      'sagemaker.monitor.explainability',
      'sagemaker.monitor.model_quality',
      'tags.on_all_taggable',
    ],
  },
};

describe('the templates and plans of the demo', () => {
  it('are all expected here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.keys(EXPECTED))('%s proves what it says', file => {
    const expected = Object.fromEntries(
      templateFacts.map(({ name }): [string, Word] => [name, 'absent']),
    );
    for (const word of ['true', 'false', 'unknown'] as const) {
      for (const name of EXPECTED[file][word] ?? []) {
        expected[name] = word;
      }
    }
    expect(words(readFileSync(resolve(folder, file), 'utf8'))).toEqual(
      expected,
    );
  });
});

import { judge, value } from '../../../__testUtils__/judging';
import { read } from '../../../reading/Read';
import { datasetTraced } from '../lineage/datasetTraced';
import { completed } from '../recommendation/completed';
import { registryChecks, versionChecks } from '.';

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

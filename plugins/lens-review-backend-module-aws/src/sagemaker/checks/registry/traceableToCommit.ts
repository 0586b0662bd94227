import { check } from '../../../checks/AwsCheck';
import {
  describeModelPackage,
  listModelPackages,
} from '../../operations/registry';
import { VersionCheck } from './RegistryCheck';

export const traceableToCommit: VersionCheck = check({
  name: 'sagemaker.model_package.traceable_to_commit',
  asks: 'Does the approved version say which commit it was built from?',
  why: 'Whoever finds a fault in the model finds the code that made it.',
  field:
    'DescribeModelPackage → MetadataProperties.CommitId, CustomerMetadataProperties',
  operations: [listModelPackages, describeModelPackage],
  practices: ['MLOPS03_BP02', 'MLREL03_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Register versions with the commit in their metadata.',
    effort: 'S',
  },
  from: version => version,
  answer: ({ MetadataProperties, CustomerMetadataProperties = {} }) =>
    Boolean(MetadataProperties?.CommitId) ||
    Object.entries(CustomerMetadataProperties).some(
      ([key, value]) => isCommitKey(key) && Boolean(value.trim()),
    ),
});

/** `CommitId`, `git-commit`, `commit_sha` and the like. */
function isCommitKey(key: string): boolean {
  return /^(git)?commit(id|sha|hash)?$/.test(
    key.toLowerCase().replace(/[^a-z]/g, ''),
  );
}

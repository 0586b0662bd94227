import { check } from '../../checks/AwsCheck';
import { batchGetProjects } from '../operations';
import { ProjectCheck } from './ProjectCheck';

/** Without a choice the key is the one of S3, which nobody can manage. */
export const kms: ProjectCheck = check({
  name: 'codebuild.kms',
  asks: 'Is the output of every build encrypted with a key of your own?',
  why: 'Who can read what was built is then decided by the policy of that key.',
  field: 'BatchGetProjects → projects[].encryptionKey',
  operations: [batchGetProjects],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Name a KMS key of your own in the project.',
    effort: 'S',
  },
  from: reading => reading.project,
  answer: ({ encryptionKey }) =>
    Boolean(encryptionKey) && !/alias\/aws\/s3$/.test(encryptionKey ?? ''),
});

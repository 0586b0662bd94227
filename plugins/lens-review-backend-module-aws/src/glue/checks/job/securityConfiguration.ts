import { EncryptionConfiguration } from '@aws-sdk/client-glue';
import { check } from '../../../checks/AwsCheck';
import { getJob, getSecurityConfiguration } from '../../operations';
import { JobReading } from '../../readJob';

export const securityConfiguration = check({
  name: 'glue.job.security_configuration',
  asks: 'Does every Glue job use a security configuration that encrypts?',
  why: 'What the job writes, logs and remembers is encrypted, not the source data alone.',
  field:
    'GetJob → Job.SecurityConfiguration; GetSecurityConfiguration → EncryptionConfiguration: S3EncryptionMode, CloudWatchEncryptionMode, JobBookmarksEncryptionMode',
  operations: [getJob, getSecurityConfiguration],
  practices: ['MLSEC02_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Give the job a security configuration with KMS for its data, logs and bookmarks.',
    effort: 'S',
  },
  from: (reading: JobReading) => reading.encryption,
  answer: encrypts,
});

/** A configuration of that name may have every mode switched off. */
function encrypts({
  S3Encryption,
  CloudWatchEncryption,
  JobBookmarksEncryption,
}: EncryptionConfiguration): boolean {
  return [
    ...(S3Encryption ?? []).map(({ S3EncryptionMode }) => S3EncryptionMode),
    CloudWatchEncryption?.CloudWatchEncryptionMode,
    JobBookmarksEncryption?.JobBookmarksEncryptionMode,
  ].some(mode => mode !== undefined && mode !== 'DISABLED');
}

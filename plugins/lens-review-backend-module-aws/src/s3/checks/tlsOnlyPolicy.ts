import { check } from '../../checks/AwsCheck';
import { deniesPlainHttp } from '../../policies/deniesPlainHttp';
import { parsePolicy } from '../../policies/PolicyDocument';
import { getBucketPolicy } from '../operations';
import { BucketCheck } from './BucketCheck';

export const tlsOnlyPolicy: BucketCheck = check({
  name: 's3.tls_only_policy',
  asks: 'Does a policy on every bucket deny requests without TLS?',
  why: 'Data on its way cannot be read or changed by others.',
  field: 'GetBucketPolicy → Policy: Deny where aws:SecureTransport is false',
  operations: [getBucketPolicy],
  practices: ['MLSEC03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Add a statement to the bucket policy that denies everyone every action while aws:SecureTransport is false.',
    effort: 'S',
  },
  from: bucket => bucket.policy,
  answer(text) {
    const statements = parsePolicy(text);
    return statements
      ? deniesPlainHttp(statements)
      : {
          outcome: 'unknown',
          reason: 'The bucket policy is no policy document',
        };
  },
});

import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { gapsByReason } from './gapsByReason';

const gap = (
  collector: string,
  reason: string | undefined,
  facts: number,
): ApiSchemas['EvidenceGap'] => ({
  kind: 'failure',
  collector,
  title: collector,
  reason,
  components: 1,
  facts,
});

describe('gapsByReason', () => {
  it('puts sources with one reason together, the most facts first', () => {
    const reasons = gapsByReason([
      gap('aws-s3', 'This is no ARN', 4),
      gap('aws-kms', 'The account is not configured', 2),
      gap('aws-sagemaker', 'The account is not configured', 3),
      gap('aws-iam', undefined, 1),
    ]);

    expect(
      reasons.map(({ reason, facts, gaps }) => [
        reason,
        facts,
        gaps.map(({ collector }) => collector),
      ]),
    ).toEqual([
      ['The account is not configured', 5, ['aws-kms', 'aws-sagemaker']],
      ['This is no ARN', 4, ['aws-s3']],
      ['', 1, ['aws-iam']],
    ]);
  });
});

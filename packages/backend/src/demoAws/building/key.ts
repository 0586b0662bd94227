import {
  DescribeKeyCommand,
  GetKeyRotationStatusCommand,
} from '@aws-sdk/client-kms';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn, idOf } from './names';

/** A key of the company's own; gives its ARN. */
export function customerKey(
  region: Region,
  { alias, rotated }: { alias: string; rotated: boolean },
): string {
  const id = idOf('key', alias).slice(4);
  const arn = arnIn(region, 'kms', `key/${id}`);
  for (const KeyId of [id, arn, `alias/${alias}`]) {
    region
      .answer(DescribeKeyCommand, { KeyId }, () => ({
        KeyMetadata: {
          KeyId: id,
          Arn: arn,
          CreationDate: daysAgo(800),
          Enabled: true,
          KeyManager: 'CUSTOMER',
          KeyState: 'Enabled',
          KeySpec: 'SYMMETRIC_DEFAULT',
          KeyUsage: 'ENCRYPT_DECRYPT',
          Origin: 'AWS_KMS',
          MultiRegion: false,
        },
      }))
      .answer(
        GetKeyRotationStatusCommand,
        { KeyId },
        {
          KeyId: arn,
          KeyRotationEnabled: rotated,
          ...(rotated && { RotationPeriodInDays: 365 }),
        },
      );
  }
  return arn;
}

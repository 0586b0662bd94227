import { ResourceKind, typedResource } from '../naming/ResourceKind';

export const keyKind: ResourceKind = {
  title: 'KMS key',
  example:
    'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  annotations: ['aws.amazon.com/aws-kms-key-arn'],
  identify: typedResource('kms', 'key'),
};

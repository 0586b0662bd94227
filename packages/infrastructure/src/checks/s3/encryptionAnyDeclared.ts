import { isSet } from '../../judging/values';
import { everyResource } from '../TemplateCheck';
import { BUCKET } from './buckets';
import { someDefaultAlgorithm } from './defaultEncryption';

export const encryptionAnyDeclared = everyResource(
  {
    name: 's3.encryption.any_declared',
    asks: 'Does every bucket declare how it is encrypted?',
  },
  BUCKET,
  bucket => someDefaultAlgorithm(bucket, isSet),
);

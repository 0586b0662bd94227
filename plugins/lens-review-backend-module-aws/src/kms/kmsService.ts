import { AwsService } from '../collecting/AwsService';
import { subject } from '../collecting/Subject';
import { keyEnabled } from './checks/keyEnabled';
import { rotation } from './checks/rotation';
import { allKeys, KEY_KINDS, KEY_OPERATIONS } from './keys';
import { readKey } from './readKey';

export const kmsService: AwsService = {
  id: 'aws-kms',
  title: 'AWS KMS',
  subjects: [
    subject({
      kinds: KEY_KINDS,
      reaches: KEY_OPERATIONS,
      targets: allKeys,
      read: readKey,
      checks: [rotation, keyEnabled],
    }),
  ],
};

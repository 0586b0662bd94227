import { isSet } from '../../judging/values';
import { everyConfig } from './everyConfig';
import { hasLocalStorage } from './localStorage';

/** The key of the configuration; that of data capture is another. */
export const endpointKms = everyConfig(
  {
    name: 'sagemaker.endpoint.kms',
    asks: 'Are the storage volumes of every endpoint encrypted with a KMS key?',
  },
  hasLocalStorage,
  config => isSet(config.get('KmsKeyId')),
);

import { check } from '../../checks/AwsCheck';
import { getPipeline } from '../operations';
import { DeliveryCheck } from './DeliveryCheck';

export const artifactKms: DeliveryCheck = check({
  name: 'codepipeline.artifact_kms',
  asks: 'Are the artifacts of every pipeline encrypted with a KMS key?',
  why: 'Code and models pass through that store; a key of your own decides who can read them.',
  field: 'GetPipeline → artifactStore.encryptionKey, artifactStores',
  operations: [getPipeline],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Name a KMS key for the artifact store of the pipeline.',
    effort: 'S',
  },
  from: delivery => delivery.pipeline,
  answer: ({ storesHaveKeys }) =>
    storesHaveKeys.length > 0 && storesHaveKeys.every(Boolean),
});

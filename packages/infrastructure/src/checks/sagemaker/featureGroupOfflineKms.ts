import { isSet } from '../../judging/values';
import { TemplateCheck } from '../TemplateCheck';
import { unlessExempt } from '../exempt';
import { not } from '../../judging/Answer';

/** A feature group without an offline store has nothing to encrypt there. */
export const featureGroupOfflineKms: TemplateCheck = {
  fact: {
    name: 'sagemaker.feature_group.offline_kms',
    asks: 'Is the offline store of every feature group encrypted with a KMS key?',
    kind: 'every',
  },
  judge: stack =>
    stack
      .ofType('AWS::SageMaker::FeatureGroup')
      .flatMap(group =>
        unlessExempt(
          group,
          not(isSet(group.get('OfflineStoreConfig'))),
          isSet(group.get('OfflineStoreConfig', 'S3StorageConfig', 'KmsKeyId')),
        ),
      ),
};

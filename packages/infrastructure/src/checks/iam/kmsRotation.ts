import { all, any, not } from '../../judging/Answer';
import { isOn, isOneOf, isSet } from '../../judging/values';
import { unlessExempt } from '../exempt';
import { TemplateCheck } from '../TemplateCheck';

/** Asymmetric keys, HMAC keys and imported material are not rotated by AWS. */
export const kmsRotation: TemplateCheck = {
  fact: {
    name: 'kms.rotation',
    asks: 'Is every key rotated?',
    kind: 'every',
  },
  judge: stack =>
    stack
      .ofType('AWS::KMS::Key')
      .flatMap(key =>
        unlessExempt(
          key,
          any([
            all([
              isSet(key.get('KeySpec')),
              not(isOneOf(key.get('KeySpec'), 'SYMMETRIC_DEFAULT')),
            ]),
            isOneOf(
              key.get('Origin'),
              'EXTERNAL',
              'AWS_CLOUDHSM',
              'EXTERNAL_KEY_STORE',
            ),
          ]),
          isOn(key.get('EnableKeyRotation')),
        ),
      ),
};

import { AwsReader } from '../reading/AwsReader';
import { andThen, mapRead, Read } from '../reading/Read';
import { FoundKey } from './keys';
import { getKeyRotationStatus, Key } from './operations';

/** The raw answers about one key. */
export interface KeyReading {
  key: Read<Key>;
  /** Unset where AWS does not rotate keys of this kind. */
  rotation: Read<boolean>;
}

export async function readKey(
  found: Read<FoundKey>,
  reader: AwsReader,
): Promise<KeyReading> {
  return {
    key: mapRead(found, ({ key }) => key),
    rotation: await andThen(found, ({ key, place }) =>
      isRotatable(key)
        ? reader.read(getKeyRotationStatus, place, { KeyId: key.Arn })
        : { outcome: 'unset' as const },
    ),
  };
}

/** Asymmetric keys, HMAC keys and imported material are not rotated by AWS. */
function isRotatable({ KeySpec, Origin }: Key): boolean {
  return KeySpec === 'SYMMETRIC_DEFAULT' && Origin === 'AWS_KMS';
}

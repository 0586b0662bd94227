import { Answer } from '../../judging/Answer';
import { get, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { Resource } from '../../resources/Resource';

/** Asks about the algorithm that a bucket declares; what S3 does by itself does not count. */
export function someDefaultAlgorithm(
  bucket: Resource,
  ask: (algorithm: Resolved) => Answer,
): Answer {
  return someItem(
    bucket.get('BucketEncryption', 'ServerSideEncryptionConfiguration'),
    rule => ask(get(rule, 'ServerSideEncryptionByDefault', 'SSEAlgorithm')),
  );
}

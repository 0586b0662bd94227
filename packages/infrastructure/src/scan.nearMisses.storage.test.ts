import { CONDITIONAL, NearMiss, wordNear } from './__testUtils__/nearMisses';
import { reasonOf } from './__testUtils__/scanning';

const RULE = (rule: string) =>
  `  Data: {Type: 'AWS::S3::Bucket', Properties: {LifecycleConfiguration: {Rules: [{Status: Enabled, ${rule}}]}}}\n`;

const TAGGED = (other: string) =>
  `  A: {Type: 'AWS::S3::Bucket', Properties: {Tags: [{Key: a, Value: b}]}}
  B: {Type: ${other}}
`;

describe('what comes near rules and tags of buckets', () => {
  it.each<NearMiss>([
    [
      'a rule about all objects',
      's3.lifecycle_expiration',
      RULE("ExpirationInDays: 3, Prefix: ''"),
      'true',
    ],
    [
      'a rule about a prefix',
      's3.lifecycle_expiration',
      RULE('ExpirationInDays: 3, Prefix: logs/'),
      'unknown',
    ],
    [
      'a rule about tags',
      's3.lifecycle_policy',
      RULE('ExpirationInDays: 3, TagFilters: [{Key: a, Value: b}]'),
      'unknown',
    ],
    [
      'tiering of large objects',
      's3.intelligent_tiering',
      RULE(
        'ObjectSizeGreaterThan: 100000, Transitions: [{StorageClass: INTELLIGENT_TIERING, TransitionInDays: 1}]',
      ),
      'unknown',
    ],
    [
      'tags on a bucket, and none on the grants to it',
      'tags.on_all_taggable',
      TAGGED("'AWS::S3::AccessGrantsInstance'"),
      'false',
    ],
    [
      'tags on a bucket, and none on the lens over it',
      'tags.on_all_taggable',
      TAGGED("'AWS::S3::StorageLens'"),
      'false',
    ],
    [
      'tags on a bucket, and none on what takes them only lately',
      'tags.on_all_taggable',
      TAGGED("'AWS::SageMaker::Hub'"),
      'unknown',
    ],
    [
      'tags on a bucket, and a policy that takes none',
      'tags.on_all_taggable',
      TAGGED("'AWS::S3::BucketPolicy'"),
      'true',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(wordNear(name, resources)).toBe(expected);
  });

  it('says which resources lack tags', () => {
    const text = `${CONDITIONAL}  A: {Type: 'AWS::S3::Bucket', Properties: {Tags: [{Key: a, Value: b}]}}\n  B: {Type: 'AWS::S3::Bucket'}\n`;
    expect(reasonOf(text, 'tags.on_all_taggable')).toBe('B: without tags');
  });
});

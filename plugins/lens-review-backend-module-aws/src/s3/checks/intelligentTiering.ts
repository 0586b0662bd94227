import { check } from '../../checks/AwsCheck';
import { both, orElse } from '../../reading/Read';
import {
  getBucketLifecycleConfiguration,
  listBucketIntelligentTieringConfigurations,
} from '../operations';
import { BucketCheck } from './BucketCheck';
import { hasArchiveTiers, movesToTiering } from './tiering';

const remediation = {
  text: 'Add a lifecycle rule that moves objects to INTELLIGENT_TIERING.',
  effort: 'S',
} as const;

export const intelligentTiering: BucketCheck = check({
  name: 's3.intelligent_tiering',
  asks: 'Does every bucket use Intelligent-Tiering?',
  why: 'Data that nobody reads moves to cheaper, leaner storage by itself.',
  field:
    'GetBucketLifecycleConfiguration → Rules[].Transitions[].StorageClass, or ListBucketIntelligentTieringConfigurations → Status, Tierings[]',
  operations: [
    getBucketLifecycleConfiguration,
    listBucketIntelligentTieringConfigurations,
  ],
  practices: ['MLSUS03_BP03'],
  whenUnset: false,
  remediation,
  from({ lifecycle, archiving }) {
    const rules = orElse(lifecycle, []);
    // One of them is enough, even where the other could not be read
    if (rules.outcome === 'value' && movesToTiering(rules.value)) {
      return { outcome: 'value', value: true };
    }
    if (archiving.outcome === 'value' && hasArchiveTiers(archiving.value)) {
      return { outcome: 'value', value: true };
    }
    const either = both(rules, archiving);
    return either.outcome === 'value'
      ? { outcome: 'value', value: false }
      : either;
  },
  answer: used => used,
});

export const intelligentTieringTransition: BucketCheck = check({
  name: 's3.intelligent_tiering.transition',
  asks: 'Does a lifecycle rule move objects of every bucket into Intelligent-Tiering?',
  why: 'Only what is in the class is tiered; objects get there by a rule or when they are written.',
  field:
    'GetBucketLifecycleConfiguration → Rules[].Transitions[].StorageClass = INTELLIGENT_TIERING',
  operations: [getBucketLifecycleConfiguration],
  practices: ['MLSUS03_BP03'],
  whenUnset: false,
  remediation,
  from: bucket => bucket.lifecycle,
  answer: movesToTiering,
});

export const intelligentTieringArchive: BucketCheck = check({
  name: 's3.intelligent_tiering.archive',
  asks: 'Does Intelligent-Tiering of every bucket reach down to the archive tiers?',
  why: 'Data that may wait for hours until it is read costs least there.',
  field:
    'ListBucketIntelligentTieringConfigurations → Status, Tierings[].AccessTier',
  operations: [listBucketIntelligentTieringConfigurations],
  practices: ['MLSUS03_BP03'],
  whenUnset: false,
  remediation: {
    text: 'Add an archive configuration, if readers can wait for restored objects.',
    effort: 'S',
  },
  from: bucket => bucket.archiving,
  answer: hasArchiveTiers,
});

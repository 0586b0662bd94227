import { all } from '../../judging/Answer';
import { isOn } from '../../judging/values';
import { everyResource } from '../TemplateCheck';
import { BUCKET } from './buckets';

const SWITCHES = [
  'BlockPublicAcls',
  'BlockPublicPolicy',
  'IgnorePublicAcls',
  'RestrictPublicBuckets',
];

export const publicAccessBlocked = everyResource(
  {
    name: 's3.public_access_blocked',
    asks: 'Does every bucket block public access in all four ways?',
  },
  BUCKET,
  bucket =>
    all(
      SWITCHES.map(name =>
        isOn(bucket.get('PublicAccessBlockConfiguration', name)),
      ),
    ),
);

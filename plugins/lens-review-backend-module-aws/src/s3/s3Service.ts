import { AwsService } from '../collecting/AwsService';
import { namedSubject, subject } from '../collecting/Subject';
import { bucketKind } from './bucket';
import { bucketChecks } from './checks';
import { sameRegionAsCompute } from './checks/sameRegionAsCompute';
import { bucketsBesideCompute, readLocation } from './locations';
import { readBucket } from './readBucket';

export const s3Service: AwsService = {
  id: 'aws-s3',
  title: 'Amazon S3',
  subjects: [
    namedSubject({ kind: bucketKind, read: readBucket, checks: bucketChecks }),
    subject({
      kinds: [bucketKind],
      targets: bucketsBesideCompute,
      read: readLocation,
      checks: [sameRegionAsCompute],
    }),
  ],
};

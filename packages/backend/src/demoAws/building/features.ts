import { DescribeFeatureGroupCommand } from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';
import { tagged, Tags } from './tags';

/** A feature group. */
export interface FeatureGroupDeclaration {
  name: string;
  description: string;
  stores: Array<'online' | 'offline'>;
  key?: string;
  tags?: Tags;
}

export function featureGroup(
  region: Region,
  {
    name: FeatureGroupName,
    description,
    stores,
    key,
    tags,
  }: FeatureGroupDeclaration,
): string {
  const arn = arnIn(region, 'sagemaker', `feature-group/${FeatureGroupName}`);
  region.answer(DescribeFeatureGroupCommand, { FeatureGroupName }, () => ({
    FeatureGroupArn: arn,
    FeatureGroupName,
    Description: description,
    RecordIdentifierFeatureName: 'id',
    EventTimeFeatureName: 'at',
    FeatureDefinitions: [
      { FeatureName: 'id', FeatureType: 'String' },
      { FeatureName: 'at', FeatureType: 'String' },
    ],
    FeatureGroupStatus: 'Created',
    CreationTime: daysAgo(300),
    NextToken: '',
    ...(stores.includes('online') && {
      OnlineStoreConfig: {
        EnableOnlineStore: true,
        ...(key && { SecurityConfig: { KmsKeyId: key } }),
      },
    }),
    ...(stores.includes('offline') && {
      OfflineStoreConfig: {
        S3StorageConfig: {
          S3Uri: `s3://tallgrass-features/${FeatureGroupName}`,
          ...(key && { KmsKeyId: key }),
        },
      },
      OfflineStoreStatus: { Status: 'Active' },
    }),
  }));
  tagged(region, arn, tags);
  return arn;
}

import { ResourceKind } from '../naming/ResourceKind';

export const bucketKind: ResourceKind = {
  title: 'S3 bucket',
  example: 'arn:aws:s3:::my-bucket',
  annotations: ['aws.amazon.com/amazon-s3-bucket-arn'],
  identify: ({ service, region, resource }) =>
    // Access points have a region, objects a path
    service === 's3' &&
    !region &&
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(resource)
      ? resource
      : undefined,
};

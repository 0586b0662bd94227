import { ResourceKind } from '../naming/ResourceKind';

/** Identified by the whole resource, because roles may have a path: `role/ml/churn`. */
export const roleKind: ResourceKind = {
  title: 'IAM role',
  example: 'arn:aws:iam::123456789012:role/churn-model',
  annotations: ['aws.amazon.com/aws-iam-role-arn'],
  identify: ({ service, resource }) =>
    service === 'iam' && /^role\/([\w+=,.@-]+\/)*[\w+=,.@-]+$/.test(resource)
      ? resource
      : undefined,
};

/** The name by which IAM is asked: the path is no part of it. */
export function roleNameOf(resource: string): string {
  return resource.slice(resource.lastIndexOf('/') + 1);
}

import { Entity } from '@backstage/catalog-model';

/** Where the components of the benchmark run: two accounts, three regions each. */
export const ACCOUNTS = ['111122223333', '444455556666'];
export const REGIONS = ['eu-central-1', 'eu-west-1', 'us-east-1'];
export const PLACES = ACCOUNTS.length * REGIONS.length;

/** What the component of a number runs, and where. */
export interface BenchComponent {
  name: string;
  account: string;
  region: string;
  /** Every third one has an API. */
  api?: string;
}

export function componentAt(index: number): BenchComponent {
  const place = index % PLACES;
  return {
    name: `model-${index}`,
    account: ACCOUNTS[place % ACCOUNTS.length],
    region: REGIONS[Math.floor(place / ACCOUNTS.length)],
    ...(index % 3 === 0 && { api: `api${index}` }),
  };
}

/** The component as the catalog holds it. */
export function entityAt(index: number): Entity {
  const { name, account, region, api } = componentAt(index);
  const sagemaker = `arn:aws:sagemaker:${region}:${account}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'aws.amazon.com/account-id': account,
        'aws.amazon.com/region': region,
        'aws.amazon.com/amazon-sagemaker-endpoint-arn': `${sagemaker}:endpoint/${name}`,
        'aws.amazon.com/amazon-sagemaker-pipeline-arn': `${sagemaker}:pipeline/${name}`,
        'aws.amazon.com/amazon-sagemaker-model-package-group-arn': `${sagemaker}:model-package-group/${name}`,
        'aws.amazon.com/amazon-s3-bucket-arn': `arn:aws:s3:::bench-${name}`,
        'aws.amazon.com/aws-glue-job-arn': `arn:aws:glue:${region}:${account}:job/${name}`,
        ...(api && {
          'aws.amazon.com/amazon-api-gateway-arn': `arn:aws:apigateway:${region}::/restapis/${api}`,
        }),
      },
    },
    spec: { type: 'ml-service', lifecycle: 'production', owner: 'group:team' },
  };
}

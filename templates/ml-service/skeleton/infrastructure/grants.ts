import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Aws, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Something that a role may do. */
export interface Grant {
  actions: string[];
  resources: string[];
  conditions?: Record<string, Record<string, unknown>>;
  /** Why a wildcard in it is no wider than it must be. Without a reason, cdk-nag refuses the wildcard. */
  because?: string;
}

/**
 * A role for one service of AWS and one job, with exactly these grants. It can be
 * taken on only for resources of this account.
 */
export function roleFor(
  scope: Construct,
  id: string,
  service: string,
  description: string,
  grants: Grant[],
): Role {
  const role = new Role(scope, id, {
    description,
    assumedBy: new ServicePrincipal(service, {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    inlinePolicies: {
      Grants: new PolicyDocument({
        statements: grants.map(
          ({ actions, resources, conditions }) =>
            new PolicyStatement({
              effect: Effect.ALLOW,
              actions,
              resources,
              conditions,
            }),
        ),
      }),
    },
  });
  for (const { actions, resources, because } of grants) {
    if (because !== undefined) {
      acknowledge(
        role,
        because,
        ...actions
          .filter(action => action.includes('*'))
          .map(action => `AwsSolutions-IAM5[Action::${action}]`),
        ...resources
          .map(resource => printed(Stack.of(scope), resource))
          .filter(resource => resource.includes('*'))
          .map(resource => `AwsSolutions-IAM5[Resource::${resource}]`),
      );
    }
  }
  return role;
}

/** Reading below a folder of a bucket, and nothing beside it. */
export function readsFolder(bucket: IBucket, ...folders: string[]): Grant[] {
  return [
    {
      actions: ['s3:GetObject'],
      resources: folders.map(folder => `${bucket.bucketArn}/${folder}/*`),
      because: `Objects below ${folders.join(
        ', ',
      )} only; their names are not known beforehand.`,
    },
    {
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: {
        StringLike: { 's3:prefix': folders.map(folder => `${folder}/*`) },
      },
    },
  ];
}

/** Writing below a folder of a bucket. What is there already stays as a version. */
export function writesFolder(bucket: IBucket, ...folders: string[]): Grant[] {
  return [
    {
      actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
      resources: folders.map(folder => `${bucket.bucketArn}/${folder}/*`),
      because: `Objects below ${folders.join(
        ', ',
      )} only; their names are not known beforehand.`,
    },
  ];
}

export function usesKey(key: IKey): Grant {
  return {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    resources: [key.keyArn],
  };
}

/** Volumes of jobs and endpoints are opened by a grant that SageMaker makes for itself. */
export function attachesEncryptedVolumes(key: IKey): Grant {
  return {
    actions: ['kms:CreateGrant'],
    resources: [key.keyArn],
    conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  };
}

export function writesLogs(group: string): Grant {
  return {
    actions: [
      'logs:CreateLogGroup',
      'logs:CreateLogStream',
      'logs:DescribeLogStreams',
      'logs:PutLogEvents',
    ],
    resources: [
      `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${group}*`,
    ],
    because: `Log streams below ${group}; SageMaker and Glue name them after the job.`,
  };
}

export function writesMetrics(namespace: string): Grant {
  return {
    actions: ['cloudwatch:PutMetricData'],
    resources: ['*'],
    conditions: { StringEquals: { 'cloudwatch:namespace': namespace } },
    because:
      'PutMetricData knows no resources; the condition holds it to one namespace.',
  };
}

/** What SageMaker and Glue need to put a job into a network. */
export function entersNetwork(): Grant {
  return {
    actions: [
      'ec2:CreateNetworkInterface',
      'ec2:CreateNetworkInterfacePermission',
      'ec2:DeleteNetworkInterface',
      'ec2:DeleteNetworkInterfacePermission',
      'ec2:DescribeDhcpOptions',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcs',
    ],
    resources: ['*'],
    because:
      'AWS asks for these before the interface exists, and the Describe actions know no resources.',
  };
}

/** Pulling the images that AWS keeps for SageMaker. */
export function pullsImages(): Grant[] {
  return [
    {
      actions: ['ecr:GetAuthorizationToken'],
      resources: ['*'],
      because:
        'The token is for the registry as a whole; AWS offers no resource.',
    },
    {
      actions: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
      ],
      resources: [
        `arn:${Aws.PARTITION}:ecr:${Aws.REGION}:*:repository/sagemaker-*`,
      ],
      because:
        'Images of AWS itself; the account that serves them differs by region and image.',
    },
  ];
}

/** A resource as cdk-nag prints it in the name of a finding. */
function printed(stack: Stack, resource: string): string {
  const print = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null) return String(value);
    if ('Ref' in value) return `<${value.Ref}>`;
    if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt'])) {
      return `<${value['Fn::GetAtt'].join('.')}>`;
    }
    if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) {
      const [separator, parts] = value['Fn::Join'];
      return parts.map(print).join(separator);
    }
    return JSON.stringify(value);
  };
  return print(stack.resolve(resource));
}

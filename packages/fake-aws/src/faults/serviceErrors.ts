import { AwsError } from '../answers/AwsError';
import { listingShape } from '../listings/ListingShape';
import { Operation, operationId } from '../services/Operation';

/** The role lacks the permission, in the words of the service. */
export function deniedError({ service, name }: Operation): AwsError {
  const message = `User is not authorized to perform: ${service}:${name}`;
  switch (service) {
    case 'ec2':
      return new AwsError('UnauthorizedOperation', message, 403);
    case 's3':
    case 'iam':
    case 'sts':
    case 'autoscaling':
      return new AwsError('AccessDenied', message, 403);
    case 'apigateway':
    case 'apigatewayv2':
      return new AwsError('AccessDeniedException', message, 403);
    default:
      return new AwsError('AccessDeniedException', message, 400);
  }
}

/** Too many requests, in the words of the service. */
export function throttledError({ service }: Operation): AwsError {
  const message = 'Rate exceeded';
  switch (service) {
    case 'ec2':
      return new AwsError('RequestLimitExceeded', message, 503);
    case 's3':
      return new AwsError('SlowDown', message, 503);
    case 'apigateway':
    case 'apigatewayv2':
      return new AwsError('TooManyRequestsException', message, 429);
    case 'iam':
    case 'sts':
    case 'autoscaling':
      return new AwsError('Throttling', message, 400);
    default:
      return new AwsError('ThrottlingException', message, 400);
  }
}

// SageMaker has two words for "not there": these operations model no error of their own
const VALIDATION = new Set([
  'sagemaker.DescribeEndpoint',
  'sagemaker.DescribeEndpointConfig',
  'sagemaker.DescribeModel',
  'sagemaker.DescribeModelPackage',
  'sagemaker.DescribeModelPackageGroup',
  'sagemaker.ListModelPackages',
]);

const EMPTY_WHEN_GONE = new Set([
  'sagemaker.ListMonitoringSchedules',
  'sagemaker.ListMonitoringExecutions',
  'sagemaker.ListModelCards',
  'sagemaker.ListInferenceRecommendationsJobs',
  'sagemaker.ListTrainingJobs',
  'sagemaker.ListProcessingJobs',
  'sagemaker.ListInferenceComponents',
  'glue.ListDataQualityRulesets',
  'glue.ListDataQualityResults',
  'apigateway.GetUsagePlans',
]);

/**
 * What is asked about does not exist, in the words of the service; undefined where the
 * service then answers with an empty list.
 */
export function goneError(operation: Operation): AwsError | undefined {
  const id = operationId(operation);
  if (VALIDATION.has(id)) {
    return new AwsError('ValidationException', 'Could not find it.');
  }
  if (EMPTY_WHEN_GONE.has(id)) return undefined;
  switch (operation.service) {
    case 'sagemaker':
      return new AwsError('ResourceNotFound', 'It does not exist.');
    case 'glue':
      return new AwsError('EntityNotFoundException', 'Entity not found');
    case 'codepipeline':
      return new AwsError('PipelineNotFoundException', 'No such pipeline');
    case 'apigateway':
    case 'apigatewayv2':
      return new AwsError('NotFoundException', 'Invalid identifier', 404);
    case 'iam':
      return new AwsError('NoSuchEntity', 'It cannot be found.', 404);
    case 'kms':
      return new AwsError('NotFoundException', 'No such key');
    case 's3':
      return new AwsError('NoSuchBucket', 'No such bucket', 404);
    case 'ec2':
      return ec2GoneError(operation);
    default:
      return listingShape(operation)
        ? undefined
        : new AwsError('ResourceNotFoundException', 'It does not exist.');
  }
}

function ec2GoneError({ name }: Operation): AwsError | undefined {
  const codes: Record<string, string | undefined> = {
    DescribeSubnets: 'InvalidSubnetID.NotFound',
    DescribeVpcs: 'InvalidVpcID.NotFound',
    DescribeSecurityGroups: 'InvalidGroup.NotFound',
  };
  const code = codes[name];
  return code ? new AwsError(code, 'It does not exist') : undefined;
}

/**
 * S3's words for a setting that a bucket does not have. Other settings are then an
 * empty answer.
 */
const S3_SETTINGS: Readonly<Record<string, string | undefined>> = {
  GetBucketEncryption: 'ServerSideEncryptionConfigurationNotFoundError',
  GetBucketLifecycleConfiguration: 'NoSuchLifecycleConfiguration',
  GetPublicAccessBlock: 'NoSuchPublicAccessBlockConfiguration',
  GetBucketPolicy: 'NoSuchBucketPolicy',
  GetBucketPolicyStatus: 'NoSuchBucketPolicy',
  GetBucketTagging: 'NoSuchTagSet',
  GetBucketReplication: 'ReplicationConfigurationNotFoundError',
  GetObjectLockConfiguration: 'ObjectLockConfigurationNotFoundError',
  GetBucketOwnershipControls: 'OwnershipControlsNotFoundError',
};

/** The resource is there, this setting of it is not; undefined for an empty answer. */
export function settingGoneError(operation: Operation): AwsError | undefined {
  const code =
    operation.service === 's3' ? S3_SETTINGS[operation.name] : undefined;
  return code ? new AwsError(code, 'It is not set', 404) : undefined;
}

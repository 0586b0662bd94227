/** A kind of AWS resource that a catalog entity names by an annotation. @public */
export interface AwsResourceAnnotation {
  /** Holds ARNs of this kind alone, as a comma list. */
  annotation: string;
  /** What people call one: `S3 bucket`. */
  title: string;
  /** What ARNs of the kind look like. */
  pattern: RegExp;
}

const PARTITION = '^arn:aws(?:-[a-z]+)*';

/** Resources whose ARN holds region, account and `resource`, a regular expression. */
function typed(
  annotation: string,
  title: string,
  service: string,
  resource: string,
): AwsResourceAnnotation {
  return {
    annotation: `aws.amazon.com/${annotation}`,
    title,
    pattern: new RegExp(
      `${PARTITION}:${service}:[a-z]{2,4}(?:-[a-z]+)+-\\d:\\d{12}:${resource}$`,
    ),
  };
}

/**
 * The annotations that name AWS resources, with the ARNs that each takes. A test
 * of the AWS module holds them against what its collectors read.
 *
 * @public
 */
export const AWS_RESOURCE_ANNOTATIONS: readonly AwsResourceAnnotation[] = [
  typed(
    'amazon-sagemaker-endpoint-arn',
    'SageMaker endpoint',
    'sagemaker',
    'endpoint/[^/:,\\s]+',
  ),
  typed(
    'amazon-sagemaker-pipeline-arn',
    'SageMaker pipeline',
    'sagemaker',
    'pipeline/[^/:,\\s]+',
  ),
  typed(
    'amazon-sagemaker-model-package-group-arn',
    'SageMaker model package group',
    'sagemaker',
    'model-package-group/[^/:,\\s]+',
  ),
  typed(
    'amazon-sagemaker-feature-group-arn',
    'SageMaker feature group',
    'sagemaker',
    'feature-group/[^/:,\\s]+',
  ),
  typed(
    'amazon-sagemaker-model-card-arn',
    'SageMaker model card',
    'sagemaker',
    'model-card/[^/:,\\s]+',
  ),
  typed(
    'amazon-sagemaker-notebook-instance-arn',
    'SageMaker notebook instance',
    'sagemaker',
    'notebook-instance/[^/:,\\s]+',
  ),
  {
    annotation: 'aws.amazon.com/amazon-s3-bucket-arn',
    title: 'S3 bucket',
    pattern: new RegExp(`${PARTITION}:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`),
  },
  typed('aws-glue-job-arn', 'Glue job', 'glue', 'job/[^/:,\\s]+'),
  typed(
    'aws-glue-table-arn',
    'Glue table',
    'glue',
    'table/[^/:,\\s]+/[^/:,\\s]+',
  ),
  {
    annotation: 'aws.amazon.com/amazon-api-gateway-arn',
    title: 'API in API Gateway',
    pattern: new RegExp(
      `${PARTITION}:apigateway:[a-z]{2,4}(?:-[a-z]+)+-\\d:(?:\\d{12})?:/(?:restapis|apis)/[a-z0-9]+(?:/stages/[\\w.$-]+)?$`,
    ),
  },
  typed(
    'aws-codepipeline-arn',
    'CodePipeline pipeline',
    'codepipeline',
    '[^/:,\\s]+',
  ),
  typed(
    'aws-codebuild-project-arn',
    'CodeBuild project',
    'codebuild',
    'project/[^/:,\\s]+',
  ),
  typed(
    'amazon-ec2-auto-scaling-group-arn',
    'EC2 Auto Scaling group',
    'autoscaling',
    'autoScalingGroup:[^:,\\s]*:autoScalingGroupName/[^:,\\s]+',
  ),
  {
    annotation: 'aws.amazon.com/aws-iam-role-arn',
    title: 'IAM role',
    pattern: new RegExp(
      `${PARTITION}:iam::\\d{12}:role/(?:[\\w+=.@-]+/)*[\\w+=.@-]+$`,
    ),
  },
  typed('aws-kms-key-arn', 'KMS key', 'kms', 'key/[^/:,\\s]+'),
];

/**
 * The kind of resource that an ARN names, undefined where no collector reads one
 * of its kind.
 *
 * @public
 */
export function annotationOfArn(
  arn: string,
): AwsResourceAnnotation | undefined {
  return AWS_RESOURCE_ANNOTATIONS.find(({ pattern }) => pattern.test(arn));
}

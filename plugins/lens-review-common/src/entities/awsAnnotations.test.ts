import { annotationOfArn } from './awsAnnotations';

describe('the annotation of an ARN', () => {
  it.each([
    [
      'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn',
      'aws.amazon.com/amazon-sagemaker-endpoint-arn',
    ],
    ['arn:aws:s3:::churn-data', 'aws.amazon.com/amazon-s3-bucket-arn'],
    [
      'arn:aws-us-gov:iam::111122223333:role/ml/churn',
      'aws.amazon.com/aws-iam-role-arn',
    ],
    [
      'arn:aws:apigateway:eu-west-1::/restapis/a1b2c3',
      'aws.amazon.com/amazon-api-gateway-arn',
    ],
  ])('%s goes to %s', (arn, annotation) => {
    expect(annotationOfArn(arn)?.annotation).toBe(annotation);
  });

  it.each([
    'churn',
    'arn:aws:s3:::churn-data/model.tar.gz',
    'arn:aws:s3:::Churn',
    'arn:aws:sagemaker:eu-west-1:11112222333:endpoint/churn',
    'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn,arn:aws:s3:::churn',
    'arn:aws:sagemaker:eu-west-1:111122223333:endpoint-config/churn',
    'arn:aws:iam::111122223333:user/ines',
  ])('%s has none', arn => {
    expect(annotationOfArn(arn)).toBeUndefined();
  });
});

import { apiGatewayService } from './apigateway/apiGatewayService';
import { AwsService } from './collecting/AwsService';
import { glueService } from './glue/glueService';
import { s3Service } from './s3/s3Service';

/** Every service that is read. */
export const awsServices: readonly AwsService[] = [
  s3Service,
  glueService,
  apiGatewayService,
];

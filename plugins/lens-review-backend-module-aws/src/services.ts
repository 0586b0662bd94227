import { AwsService } from './collecting/AwsService';
import { s3Service } from './s3/s3Service';

/** Every service that is read. */
export const awsServices: readonly AwsService[] = [s3Service];

import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { apiChecks } from './checks';
import { apiKind } from './kind';
import { getApi } from './httpOperations';
import { getRestApi } from './restOperations';
import { readApi } from './readApi';

export const apiGatewayService: AwsService = {
  id: 'aws-apigateway',
  title: 'Amazon API Gateway',
  subjects: [
    namedSubject({
      kind: apiKind,
      first: [getRestApi, getApi],
      read: readApi,
      checks: apiChecks,
    }),
  ],
};

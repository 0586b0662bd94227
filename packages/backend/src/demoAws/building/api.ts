import {
  GetResourcesCommand,
  GetRestApiCommand,
  GetStagesCommand,
  GetStageCommand,
  Stage,
} from '@aws-sdk/client-api-gateway';
import {
  AuthorizationType,
  GetApiCommand,
  GetRoutesCommand,
  GetStagesCommand as GetHttpStagesCommand,
  GetStageCommand as GetHttpStageCommand,
} from '@aws-sdk/client-apigatewayv2';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';

/** A REST API with one stage. */
export interface RestApiDeclaration {
  id: string;
  name: string;
  methods: Array<{
    path: string;
    verb: 'GET' | 'POST';
    authorization: 'AWS_IAM' | 'COGNITO_USER_POOLS' | 'CUSTOM' | 'NONE';
    validated?: boolean;
  }>;
  /** Requests a second. */
  throttle?: number;
  firewall?: boolean;
  accessLogs?: boolean;
}

const STAGE = 'prod';

/** Gives the API's ARN. */
export function restApi(region: Region, api: RestApiDeclaration): string {
  const { id: restApiId, name } = api;
  const stage = (): Stage => ({
    stageName: STAGE,
    deploymentId: 'd1p2r3',
    createdDate: daysAgo(300),
    lastUpdatedDate: daysAgo(12),
    tracingEnabled: true,
    ...(api.throttle && {
      methodSettings: {
        '*/*': {
          throttlingRateLimit: api.throttle,
          throttlingBurstLimit: api.throttle * 2,
          loggingLevel: 'ERROR',
          metricsEnabled: true,
        },
      },
    }),
    ...(api.accessLogs && {
      accessLogSettings: {
        destinationArn: arnIn(region, 'logs', `log-group:/api/${name}`),
        format: '$context.requestId $context.identity.caller $context.status',
      },
    }),
    ...(api.firewall && {
      webAclArn: arnIn(region, 'wafv2', `regional/webacl/${name}/1`),
    }),
  });
  region
    .answer(GetRestApiCommand, { restApiId }, () => ({
      id: restApiId,
      name,
      createdDate: daysAgo(300),
      endpointConfiguration: { types: ['REGIONAL'] },
    }))
    .answer(
      GetResourcesCommand,
      { restApiId, embed: ['methods'] },
      {
        items: api.methods.map(
          ({ path, verb, authorization, validated }, index) => ({
            id: `r${index}`,
            path,
            pathPart: path.slice(path.lastIndexOf('/') + 1),
            resourceMethods: {
              [verb]: {
                httpMethod: verb,
                authorizationType: authorization,
                apiKeyRequired: false,
                ...(validated && { requestValidatorId: 'v1' }),
              },
              OPTIONS: { httpMethod: 'OPTIONS', authorizationType: 'NONE' },
            },
          }),
        ),
      },
    )
    .answer(GetStagesCommand, { restApiId }, () => ({ item: [stage()] }))
    .answer(GetStageCommand, { restApiId, stageName: STAGE }, stage);
  return `arn:aws:apigateway:${region.name}::/restapis/${restApiId}`;
}

/** An HTTP API with one stage. */
export interface HttpApiDeclaration {
  id: string;
  name: string;
  routes: Array<{ key: string; authorization: AuthorizationType }>;
  throttle?: number;
  accessLogs?: boolean;
}

/** Gives the API's ARN. */
export function httpApi(region: Region, api: HttpApiDeclaration): string {
  const { id: ApiId, name } = api;
  const stage = () => ({
    StageName: '$default',
    CreatedDate: daysAgo(200),
    AutoDeploy: true,
    ...(api.throttle && {
      DefaultRouteSettings: {
        ThrottlingRateLimit: api.throttle,
        ThrottlingBurstLimit: api.throttle * 2,
      },
    }),
    ...(api.accessLogs && {
      AccessLogSettings: {
        DestinationArn: arnIn(region, 'logs', `log-group:/api/${name}`),
      },
    }),
  });
  region
    .answer(GetApiCommand, { ApiId }, () => ({
      ApiId,
      Name: name,
      ProtocolType: 'HTTP',
      RouteSelectionExpression: '$request.method $request.path',
      CreatedDate: daysAgo(200),
    }))
    .answer(
      GetRoutesCommand,
      { ApiId },
      {
        Items: api.routes.map(({ key, authorization }) => ({
          RouteKey: key,
          AuthorizationType: authorization,
        })),
      },
    )
    .answer(GetHttpStagesCommand, { ApiId }, () => ({ Items: [stage()] }))
    .answer(GetHttpStageCommand, { ApiId, StageName: '$default' }, stage);
  return `arn:aws:apigateway:${region.name}::/apis/${ApiId}`;
}

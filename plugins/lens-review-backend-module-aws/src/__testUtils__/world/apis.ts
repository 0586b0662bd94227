import {
  GetResourcesCommand,
  GetRestApiCommand,
  GetStagesCommand,
  GetUsagePlansCommand,
} from '@aws-sdk/client-api-gateway';
import {
  GetApiCommand,
  GetRoutesCommand,
  GetStagesCommand as GetHttpStagesCommand,
} from '@aws-sdk/client-apigatewayv2';
import { Names, World } from './World';

/** A REST API and an HTTP API on which everything is as it should be. */
export function goodApis({ region, regionName }: World): Names {
  const method = {
    authorizationType: 'AWS_IAM',
    requestValidatorId: 'body',
    apiKeyRequired: true,
  };
  region
    .answer(
      GetRestApiCommand,
      { restApiId: 'rest1' },
      { id: 'rest1', endpointConfiguration: { types: ['REGIONAL'] } },
    )
    .answer(
      GetResourcesCommand,
      { restApiId: 'rest1', embed: ['methods'] },
      {
        items: [
          { id: 'a', path: '/' },
          {
            id: 'b',
            path: '/predict',
            resourceMethods: {
              POST: method,
              OPTIONS: { authorizationType: 'NONE' },
            },
          },
          { id: 'c', path: '/model', resourceMethods: { GET: method } },
        ],
      },
    )
    .answer(
      GetStagesCommand,
      { restApiId: 'rest1' },
      {
        item: [
          {
            stageName: 'prod',
            webAclArn: `arn:aws:wafv2:${regionName}:111122223333:regional/webacl/api/1`,
            accessLogSettings: {
              destinationArn: `arn:aws:logs:${regionName}:111122223333:log-group:api`,
            },
            canarySettings: { percentTraffic: 10 },
          },
        ],
      },
    )
    .answer(
      GetUsagePlansCommand,
      {},
      {
        items: [
          { id: 'p1', name: 'unlimited', apiStages: [] },
          { id: 'p2', name: 'other', throttle: { rateLimit: 5 } },
          {
            id: 'p3',
            name: 'partners',
            throttle: { rateLimit: 50, burstLimit: 100 },
            apiStages: [{ apiId: 'rest1', stage: 'prod' }],
          },
        ],
      },
    )
    .answer(
      GetApiCommand,
      { ApiId: 'http1' },
      {
        ApiId: 'http1',
        Name: 'scores',
        ProtocolType: 'HTTP',
        RouteSelectionExpression: '$request.method $request.path',
      },
    )
    .answer(
      GetRoutesCommand,
      { ApiId: 'http1' },
      {
        Items: [
          { RouteKey: 'POST /score', AuthorizationType: 'AWS_IAM' },
          { RouteKey: 'OPTIONS /score', AuthorizationType: 'NONE' },
          { RouteKey: 'GET /score', AuthorizationType: 'AWS_IAM' },
        ],
      },
    )
    .answer(
      GetHttpStagesCommand,
      { ApiId: 'http1' },
      {
        Items: [
          {
            StageName: '$default',
            DefaultRouteSettings: { ThrottlingRateLimit: 20 },
            AccessLogSettings: {
              DestinationArn: `arn:aws:logs:${regionName}:111122223333:log-group:http`,
            },
          },
        ],
      },
    );
  return {
    'aws.amazon.com/amazon-api-gateway-arn': [
      `arn:aws:apigateway:${regionName}::/restapis/rest1`,
      `arn:aws:apigateway:${regionName}::/apis/http1`,
    ].join(','),
  };
}

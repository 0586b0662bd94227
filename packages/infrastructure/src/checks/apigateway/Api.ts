import { get, isOneOf } from '../../judging/values';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';

/** An API of API Gateway, however it is declared. */
export interface Api {
  resource: Resource;
  kind: 'rest' | 'http';
  isSam: boolean;
}

const TYPES: ReadonlyMap<string, Omit<Api, 'resource'>> = new Map([
  ['AWS::ApiGateway::RestApi', { kind: 'rest', isSam: false }],
  ['AWS::ApiGatewayV2::Api', { kind: 'http', isSam: false }],
  ['AWS::Serverless::Api', { kind: 'rest', isSam: true }],
  ['AWS::Serverless::HttpApi', { kind: 'http', isSam: true }],
]);

/** REST and HTTP APIs; the routes of a WebSocket API are of another kind. */
export function apisOf(stack: Stack): Api[] {
  return stack.resources.flatMap(resource => {
    const type = TYPES.get(resource.type);
    return type === undefined || isWebSocket(resource)
      ? []
      : [{ resource, ...type }];
  });
}

function isWebSocket(resource: Resource): boolean {
  return (
    resource.type === 'AWS::ApiGatewayV2::Api' &&
    isOneOf(get(resource.properties, 'ProtocolType'), 'WEBSOCKET').is === 'true'
  );
}

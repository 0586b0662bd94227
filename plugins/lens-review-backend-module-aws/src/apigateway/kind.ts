import { AwsResource } from '../naming/AwsResource';
import { ResourceKind } from '../naming/ResourceKind';

const PATH = /^\/(restapis|apis)\/([a-z0-9]+)(?:\/stages\/([\w.$-]+))?$/;

/** A REST, HTTP or WebSocket API, or one stage of it. Its ARN holds no account. */
export const apiKind: ResourceKind = {
  title: 'API in API Gateway',
  example: 'arn:aws:apigateway:eu-central-1::/restapis/a1b2c3d4e5',
  annotations: ['aws.amazon.com/amazon-api-gateway-arn'],
  identify: ({ service, resource }) =>
    service === 'apigateway' && PATH.test(resource) ? resource : undefined,
};

/** What an ARN says of an API. */
export interface ApiName {
  isRest: boolean;
  id: string;
  /** All stages where undefined. */
  stage: string | undefined;
}

export function apiNameOf({ id }: Pick<AwsResource, 'id'>): ApiName {
  const [, type, api = id, stage] = PATH.exec(id) ?? [];
  return { isRest: type === 'restapis', id: api, stage };
}

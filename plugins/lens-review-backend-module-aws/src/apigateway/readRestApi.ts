import {
  Method,
  MethodSetting,
  Resource,
  Stage,
} from '@aws-sdk/client-api-gateway';
import { Place } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, both, mapRead } from '../reading/Read';
import { ApiMethod, ApiReading, ApiStage } from './ApiReading';
import { ApiName } from './kind';
import {
  getResources,
  getRestApi,
  getStages,
  getUsagePlans,
} from './restOperations';
import { pickStages } from './pickStages';

const WITH_BODY = ['POST', 'PUT', 'PATCH', 'ANY'];

/** Asks about a REST API; nothing more where the API itself is not there. */
export async function readRestApi(
  { id: restApiId, stage }: ApiName,
  place: Place,
  reader: AwsReader,
): Promise<ApiReading> {
  const api = await reader.read(getRestApi, place, { restApiId });
  const [resources, stages, plans] = await Promise.all([
    andThen(api, () => reader.read(getResources, place, { restApiId })),
    andThen(api, () => reader.read(getStages, place, { restApiId })),
    andThen(api, () => reader.read(getUsagePlans, place, {})),
  ]);
  return {
    isRest: true,
    api: mapRead(api, ({ endpointTypes, policy }) => ({
      isPrivate: endpointTypes.includes('PRIVATE'),
      hasPolicy: Boolean(policy),
    })),
    methods: mapRead(resources, list =>
      list.flatMap(({ path = '', resourceMethods = {} }) =>
        Object.entries(resourceMethods)
          .filter(([verb]) => verb !== 'OPTIONS')
          .map(([verb, method]) => toMethod(verb, path, method)),
      ),
    ),
    stages: pickStages(
      mapRead(stages, list => list.map(toStage)),
      stage,
    ),
    limitedByPlan: mapRead(both(plans, resources), ([list, called]) =>
      // A plan counts the calls of its keys: nobody counts those that need none
      called.every(needsKeys)
        ? new Set(
            list.flatMap(({ apiId, stage: limited }) =>
              apiId === restApiId && limited !== undefined ? [limited] : [],
            ),
          )
        : new Set(),
    ),
  };
}

function needsKeys({ resourceMethods = {} }: Resource): boolean {
  return Object.entries(resourceMethods).every(
    ([verb, { apiKeyRequired }]) => verb === 'OPTIONS' || apiKeyRequired,
  );
}

function toMethod(verb: string, path: string, method: Method): ApiMethod {
  return {
    label: `${verb} ${path}`,
    authorization: method.authorizationType ?? 'NONE',
    hasBody: WITH_BODY.includes(verb),
    isValidated: Boolean(method.requestValidatorId),
  };
}

function toStage(stage: Stage): ApiStage {
  return {
    name: stage.stageName ?? '',
    throttled: throttledIn(stage.methodSettings ?? {}),
    hasAccessLogs: Boolean(stage.accessLogSettings?.destinationArn),
    hasFirewall: Boolean(stage.webAclArn),
    canaryPercent: stage.canarySettings?.percentTraffic ?? 0,
  };
}

function throttledIn(
  settings: Record<string, MethodSetting>,
): ApiStage['throttled'] {
  const limited = Object.entries(settings).filter(
    ([, { throttlingRateLimit }]) => (throttlingRateLimit ?? -1) > 0,
  );
  if (limited.some(([path]) => path === '*/*')) {
    return 'all';
  }
  return limited.length > 0 ? 'some' : 'none';
}

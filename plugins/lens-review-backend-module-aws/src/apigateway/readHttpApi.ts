import { Stage } from '@aws-sdk/client-apigatewayv2';
import { Place } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, both, mapRead, read } from '../reading/Read';
import { ApiReading, ApiStage } from './ApiReading';
import { getApi, getHttpStages, getRoutes } from './httpOperations';
import { ApiName } from './kind';
import { pickStages } from './pickStages';

/** Asks about an HTTP or WebSocket API; nothing more where the API itself is not there. */
export async function readHttpApi(
  { id: ApiId, stage }: ApiName,
  place: Place,
  reader: AwsReader,
): Promise<ApiReading> {
  const api = await reader.read(getApi, place, { ApiId });
  const [routes, stages] = await Promise.all([
    andThen(api, () => reader.read(getRoutes, place, { ApiId })),
    andThen(api, () => reader.read(getHttpStages, place, { ApiId })),
  ]);
  return {
    isRest: false,
    // Neither is there for APIs of this kind
    api: mapRead(api, () => ({ isPrivate: false, hasPolicy: false })),
    methods: mapRead(both(api, routes), ([{ isWebSocket }, list]) =>
      list
        .filter(({ RouteKey = '' }) =>
          // Whoever is let in by $connect may send everything after it
          isWebSocket ? RouteKey === '$connect' : !/^OPTIONS /i.test(RouteKey),
        )
        .map(({ RouteKey = '', AuthorizationType }) => ({
          label: RouteKey,
          authorization: AuthorizationType ?? 'NONE',
          hasBody: false,
          isValidated: false,
        })),
    ),
    stages: pickStages(
      mapRead(stages, list => list.map(toStage)),
      stage,
    ),
    limitedByPlan: read(new Set<string>()),
  };
}

function toStage(stage: Stage): ApiStage {
  return {
    name: stage.StageName ?? '',
    throttled: throttledIn(stage),
    hasAccessLogs: Boolean(stage.AccessLogSettings?.DestinationArn),
    hasFirewall: false,
    canaryPercent: 0,
  };
}

function throttledIn({
  DefaultRouteSettings,
  RouteSettings = {},
}: Stage): ApiStage['throttled'] {
  const hasLimit = (settings: Stage['DefaultRouteSettings']) =>
    (settings?.ThrottlingRateLimit ?? 0) > 0;
  if (hasLimit(DefaultRouteSettings)) {
    return 'all';
  }
  return Object.values(RouteSettings).some(hasLimit) ? 'some' : 'none';
}

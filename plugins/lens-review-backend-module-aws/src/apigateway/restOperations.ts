import {
  GetResourcesCommand,
  GetRestApiCommand,
  GetRestApiCommandInput,
  GetStagesCommand,
  GetStagesCommandInput,
  GetUsagePlansCommand,
} from '@aws-sdk/client-api-gateway';
import { allPages, operation } from '../reading/AwsOperation';

const NOT_FOUND = ['NotFoundException'];

/** API Gateway has one permission for everything that is read. */
const ACTION = 'apigateway:GET';

/** Most resources, plans that a page may hold. */
const PAGE = 500;

export const getRestApi = operation({
  service: 'api-gateway',
  name: 'GetRestApi',
  action: ACTION,
  gone: NOT_FOUND,
  async call(client, input: GetRestApiCommandInput, turn) {
    const { id, endpointConfiguration, policy } = await client.send(
      new GetRestApiCommand(input),
      await turn(),
    );
    return id
      ? { endpointTypes: endpointConfiguration?.types ?? [], policy }
      : undefined;
  },
});

/** With their methods: one call for many, where GetMethod would be one for each. */
export const getResources = operation({
  service: 'api-gateway',
  name: 'GetResources',
  action: ACTION,
  gone: NOT_FOUND,
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
  limit: { calls: 5, perMs: 2_000 },
  call: (client, input: { restApiId: string }, turn) =>
    allPages(async position => {
      const output = await client.send(
        new GetResourcesCommand({
          ...input,
          embed: ['methods'],
          limit: PAGE,
          position,
        }),
        await turn(),
      );
      return { items: output.items, next: output.position };
    }),
});

export const getStages = operation({
  service: 'api-gateway',
  name: 'GetStages',
  action: ACTION,
  gone: NOT_FOUND,
  async call(client, input: GetStagesCommandInput, turn) {
    const { item } = await client.send(
      new GetStagesCommand(input),
      await turn(),
    );
    return item ?? [];
  },
});

/** The limits of all usage plans, for each stage of an API: they are kept for a whole account and region. */
export const getUsagePlans = operation({
  service: 'api-gateway',
  name: 'GetUsagePlans',
  action: ACTION,
  keep: 'run',
  async call(client, _input: Record<string, never>, turn) {
    const plans = await allPages(async position => {
      const output = await client.send(
        new GetUsagePlansCommand({ limit: PAGE, position }),
        await turn(),
      );
      return { items: output.items, next: output.position };
    });
    return plans
      .filter(({ throttle }) => (throttle?.rateLimit ?? 0) > 0)
      .flatMap(({ apiStages }) => apiStages ?? [])
      .map(({ apiId, stage }) => ({ apiId, stage }));
  },
});

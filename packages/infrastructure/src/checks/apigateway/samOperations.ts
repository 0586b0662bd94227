import { Answer, any, no, unknownBecause, yes } from '../../judging/Answer';
import { get, isOn, isOneOf, isSet, judge } from '../../judging/values';
import { ABSENT, Resolved } from '../../resolving/Resolved';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { belongsTo } from './belonging';
import type { WrittenOperation, WrittenOperations } from './openApi';
import type { Operation, Operations } from './operations';

/** Operations of a SAM API: what its definition holds, and the events of functions. */
export function samOperations(
  api: Api,
  stack: Stack,
  written: WrittenOperations | undefined,
): Operations {
  const fallback = defaultAuthorizer(api);
  const events = eventsOf(api, stack);
  const list: Operation[] = [
    ...(written?.list ?? []).map(operation =>
      withDefault(operation, fallback, events.list),
    ),
    ...events.list
      .filter(
        event => !written?.list.some(operation => isSame(operation, event.key)),
      )
      .map(event => authorized(event, fallback, api)),
  ].map(operation => ({
    ...operation,
    apiKey: any([
      operation.apiKey,
      isOn(api.resource.get('Auth', 'ApiKeyRequired')),
    ]),
  }));
  return { list, open: written?.open ?? events.open };
}

interface SamEvent {
  label: string;
  key: string;
  authorizer: Resolved;
  apiKey: Answer;
  isCertain: boolean;
}

function defaultAuthorizer(api: Api): Resolved {
  return api.resource.get('Auth', 'DefaultAuthorizer');
}

function isSame(operation: WrittenOperation, key: string): boolean {
  const method =
    operation.method === 'x-amazon-apigateway-any-method'
      ? 'any'
      : operation.method;
  return `${method} ${operation.path}`.toLowerCase() === key.toLowerCase();
}

/** SAM writes the default authorizer, and those of events, into the definition. */
function withDefault(
  operation: WrittenOperation,
  fallback: Resolved,
  events: SamEvent[],
): Operation {
  const own = events.find(event => isSame(operation, event.key));
  if (own !== undefined && own.authorizer.kind !== 'absent') {
    return { ...operation, ...grants(own.authorizer) };
  }
  return operation.isSilent && fallback.kind !== 'absent'
    ? { ...operation, ...grants(fallback) }
    : operation;
}

function authorized(event: SamEvent, fallback: Resolved, api: Api): Operation {
  const authorizer =
    event.authorizer.kind === 'absent' ? fallback : event.authorizer;
  const granted = grants(authorizer);
  const iamIsOff =
    api.kind === 'http' &&
    granted.iam.is === 'true' &&
    isOneOf(api.resource.get('Auth', 'EnableIamAuthorizer'), 'true').is ===
      'false';
  return {
    label: event.label,
    apiKey: event.apiKey,
    isCertain: event.isCertain,
    ...(iamIsOff ? { iam: no, any: no } : granted),
  };
}

function grants(authorizer: Resolved): { iam: Answer; any: Answer } {
  return {
    iam: isOneOf(authorizer, 'AWS_IAM'),
    any: judge(authorizer, single => {
      const none = isOneOf(single, 'NONE');
      if (none.is === 'unknown') {
        return unknownBecause(none.reason);
      }
      return none.is === 'true' || isSet(single).is === 'false' ? no : yes;
    }),
  };
}

function eventsOf(api: Api, stack: Stack): { list: SamEvent[]; open?: string } {
  const isHttp = api.kind === 'http';
  const wanted = isHttp ? 'HttpApi' : 'Api';
  const implicit = isHttp ? 'ServerlessHttpApi' : 'ServerlessRestApi';
  const list: SamEvent[] = [];
  let open: string | undefined;
  for (const source of stack.ofType(
    'AWS::Serverless::Function',
    'AWS::Serverless::StateMachine',
  )) {
    const events = source.get('Events');
    if (events.kind !== 'map') {
      if (events.kind !== 'absent') {
        open = `the events of ${source.id} are not known`;
      }
      continue;
    }
    for (const [name, event] of events.entries) {
      const isWanted = isOneOf(get(event, 'Type'), wanted);
      if (isWanted.is === 'unknown') {
        open = `${source.id}.${name} may be an event of the API: ${isWanted.reason}`;
      }
      if (isWanted.is !== 'true') {
        continue;
      }
      const properties = orAbsent(get(event, 'Properties'));
      const id = get(properties, isHttp ? 'ApiId' : 'RestApiId');
      const named = belongsTo(id, api);
      if (named.is === 'unknown') {
        open = `${source.id}.${name} may belong to the API: ${named.reason}`;
      }
      const belongs =
        id.kind === 'absent'
          ? api.resource.id === implicit
          : named.is === 'true' || isLogicalId(id, api);
      const method = textOf(get(properties, 'Method'));
      if (belongs && method?.toLowerCase() !== 'options') {
        const path = textOf(get(properties, 'Path')) ?? '$default';
        list.push({
          label: `${source.id}.${name}`,
          key: `${method ?? 'any'} ${path}`,
          authorizer: get(properties, 'Auth', 'Authorizer'),
          apiKey: isOn(get(properties, 'Auth', 'ApiKeyRequired')),
          isCertain: true,
        });
      }
    }
  }
  return { list, open };
}

/** SAM takes the logical id of an API for a reference to it. */
function isLogicalId(id: Resolved, { resource }: Api): boolean {
  return id.kind === 'scalar' && id.value === resource.id;
}

/** An event of an HTTP API may have no properties at all. */
function orAbsent(value: Resolved): Resolved {
  return value.kind === 'scalar' && value.value === null ? ABSENT : value;
}

function textOf(value: Resolved): string | undefined {
  return value.kind === 'scalar' && value.value !== null
    ? String(value.value)
    : undefined;
}

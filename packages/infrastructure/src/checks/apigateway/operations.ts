import { Answer, no, unknownBecause, yes } from '../../judging/Answer';
import { get, isOneOf, isSet, judge } from '../../judging/values';
import { Resolved, SingleValue } from '../../resolving/Resolved';
import { partsOf } from '../../resolving/text';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { openApiOperations } from './openApi';
import { samOperations } from './samOperations';

/** Who may call an operation of an API. */
export interface Operation {
  /** As people call it: "POST /predict". */
  label: string;
  /** Signed with AWS credentials. */
  iam: Answer;
  /** By any authorization; an API key is none. */
  any: Answer;
}

/** Operations of an API, those that only answer preflight requests left out. */
export interface Operations {
  list: Operation[];
  /** Why there may be more of them, or why there are none. */
  open?: string;
}

export function operationsOf(api: Api, stack: Stack): Operations {
  const declared = [...methodsOf(api, stack), ...routesOf(api, stack)];
  const quick = quickCreated(api);
  const body = documentOf(api);
  const written = body && openApiOperations(body);
  const sam = api.isSam ? samOperations(api, stack, written) : undefined;
  const list = [...declared, ...quick, ...(sam?.list ?? written?.list ?? [])];
  const elsewhere = ['BodyS3Location', 'DefinitionUri'].some(
    key => get(api.resource.properties, key).kind !== 'absent',
  );
  if (elsewhere) {
    return { list, open: 'its definition is in another file' };
  }
  const open = sam?.open ?? written?.open ?? doubtful(api, stack);
  return open === undefined && list.length === 0
    ? { list, open: 'no operation of it is in the template' }
    : { list, open };
}

function documentOf(api: Api): Resolved | undefined {
  const body = api.resource.get(api.isSam ? 'DefinitionBody' : 'Body');
  return body.kind === 'absent' ? undefined : body;
}

function methodsOf(api: Api, stack: Stack): Operation[] {
  return stack
    .ofType('AWS::ApiGateway::Method')
    .filter(method => belongs(method, 'RestApiId', api))
    .filter(
      method => isOneOf(method.get('HttpMethod'), 'OPTIONS').is !== 'true',
    )
    .map(method => operation(method.id, method.get('AuthorizationType')));
}

function routesOf(api: Api, stack: Stack): Operation[] {
  return stack
    .ofType('AWS::ApiGatewayV2::Route')
    .filter(route => belongs(route, 'ApiId', api))
    .filter(route => !startsWithOptions(route.get('RouteKey')))
    .map(route => operation(route.id, route.get('AuthorizationType')));
}

/** An HTTP API with a target makes a route for everything by itself, open to all. */
function quickCreated(api: Api): Operation[] {
  return api.kind === 'http' &&
    !api.isSam &&
    isSet(api.resource.get('Target')).is === 'true'
    ? [{ label: 'the route of its target', iam: no, any: no }]
    : [];
}

function belongs(resource: Resource, key: string, api: Api): boolean {
  return names(resource.get(key), api.resource).is === 'true';
}

/** Why a method or route of one of several APIs may be this one's. */
function doubtful(api: Api, stack: Stack): string | undefined {
  const candidates = [
    ...stack
      .ofType('AWS::ApiGateway::Method')
      .map(each => ({ id: each.id, of: each.get('RestApiId') })),
    ...stack
      .ofType('AWS::ApiGatewayV2::Route')
      .map(each => ({ id: each.id, of: each.get('ApiId') })),
  ];
  for (const { id, of } of candidates) {
    const named = names(of, api.resource);
    if (of.kind === 'choice' && named.is === 'unknown') {
      return `${id} may belong to it: ${named.reason}`;
    }
  }
  return undefined;
}

function startsWithOptions(key: Resolved): boolean {
  const [first] = key.kind === 'choice' ? [] : partsOf(key) ?? [];
  return typeof first === 'string' && /^OPTIONS\b/i.test(first);
}

function operation(label: string, type: Resolved): Operation {
  return {
    label,
    iam: isOneOf(type, 'AWS_IAM'),
    any: judge(type, authorizes),
  };
}

/** Whether a type of authorization is one. */
export function authorizes(type: SingleValue): Answer {
  if (type.kind === 'absent') {
    return no;
  }
  const open = isOneOf(type, 'NONE');
  if (open.is === 'unknown') {
    return unknownBecause(open.reason);
  }
  return open.is === 'true' ? no : yes;
}

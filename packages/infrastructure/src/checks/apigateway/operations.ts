import { Answer, no, unknownBecause, yes } from '../../judging/Answer';
import { get, isOn, isOneOf, isSet, judge } from '../../judging/values';
import { Resolved, SingleValue } from '../../resolving/Resolved';
import { partsOf } from '../../resolving/text';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { asFarAsItBelongs, partsOfApi } from './belonging';
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
  /** With an API key, without which no usage plan counts calls. */
  apiKey: Answer;
  /** Whether it is an operation of this API, and not of one of several. */
  isCertain: boolean;
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
  const elsewhere = ['BodyS3Location', 'CloneFrom', 'DefinitionUri'].some(
    key => get(api.resource.properties, key).kind !== 'absent',
  );
  if (elsewhere) {
    return { list, open: 'its definition is in another file or API' };
  }
  const open = sam?.open ?? written?.open;
  return open === undefined && !list.some(({ isCertain }) => isCertain)
    ? { list, open: 'no operation of it is in the template' }
    : { list, open };
}

function documentOf(api: Api): Resolved | undefined {
  const body = api.resource.get(api.isSam ? 'DefinitionBody' : 'Body');
  return body.kind === 'absent' ? undefined : body;
}

function methodsOf(api: Api, stack: Stack): Operation[] {
  return partsOfApi(stack.ofType('AWS::ApiGateway::Method'), 'RestApiId', api)
    .filter(
      ({ resource }) =>
        isOneOf(resource.get('HttpMethod'), 'OPTIONS').is !== 'true',
    )
    .map(({ resource, belongs }) =>
      operation(resource, belongs, isOn(resource.get('ApiKeyRequired'))),
    );
}

function routesOf(api: Api, stack: Stack): Operation[] {
  return partsOfApi(stack.ofType('AWS::ApiGatewayV2::Route'), 'ApiId', api)
    .filter(({ resource }) => !startsWithOptions(resource.get('RouteKey')))
    .map(({ resource, belongs }) => operation(resource, belongs, no));
}

/** An HTTP API with a target makes a route for everything by itself, open to all. */
function quickCreated(api: Api): Operation[] {
  return api.kind === 'http' &&
    !api.isSam &&
    isSet(api.resource.get('Target')).is === 'true'
    ? [
        {
          label: 'the route of its target',
          iam: no,
          any: no,
          apiKey: no,
          isCertain: true,
        },
      ]
    : [];
}

function startsWithOptions(key: Resolved): boolean {
  const [first] = key.kind === 'choice' ? [] : partsOf(key) ?? [];
  return typeof first === 'string' && /^OPTIONS\b/i.test(first);
}

function operation(
  resource: Resource,
  belongs: Answer,
  apiKey: Answer,
): Operation {
  const type = resource.get('AuthorizationType');
  const said = (answer: Answer) => asFarAsItBelongs(belongs, answer);
  return {
    label: resource.id,
    iam: said(isOneOf(type, 'AWS_IAM')),
    any: said(judge(type, authorizes)),
    apiKey: said(apiKey),
    isCertain: belongs.is === 'true',
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

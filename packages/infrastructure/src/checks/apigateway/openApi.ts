import {
  all,
  Answer,
  any,
  no,
  not,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import {
  everyItem,
  get,
  isExactlyEmpty,
  isOneOf,
  isSet,
  judge,
} from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import type { Operation, Operations } from './operations';

const METHODS = new Set([
  'get',
  'put',
  'post',
  'delete',
  'patch',
  'head',
  'x-amazon-apigateway-any-method',
]);

/** Operation of an OpenAPI document; `isSilent` where it says nothing of authorization itself. */
export interface WrittenOperation extends Operation {
  path: string;
  method: string;
  isSilent: boolean;
}

export interface WrittenOperations extends Operations {
  list: WrittenOperation[];
}

/** Reads who may call the operations of an OpenAPI document with API Gateway's extensions. */
export function openApiOperations(document: Resolved): WrittenOperations {
  const paths = get(document, 'paths');
  if (document.kind !== 'map' || paths.kind !== 'map') {
    return { list: [], open: 'its definition is not written out here' };
  }
  const list: WrittenOperation[] = [];
  let open = paths.rest?.reason ?? document.rest?.reason;
  for (const [path, item] of paths.entries) {
    if (item.kind !== 'map') {
      open ??= `what ${path} holds is not written out here`;
      continue;
    }
    open ??= item.rest?.reason;
    for (const [method, operation] of item.entries) {
      if (METHODS.has(method.toLowerCase())) {
        list.push(read(document, path, method, operation));
      }
    }
  }
  return { list, open };
}

function read(
  document: Resolved,
  path: string,
  method: string,
  operation: Resolved,
): WrittenOperation {
  const own = get(operation, 'security');
  const direct = get(operation, 'x-amazon-apigateway-auth', 'type');
  const security = own.kind === 'absent' ? get(document, 'security') : own;
  return {
    path,
    method,
    label: `${method.toUpperCase()} ${path}`,
    isSilent: own.kind === 'absent' && direct.kind === 'absent',
    isCertain: true,
    apiKey: requires(security, document, isApiKey),
    iam: any([
      isOneOf(direct, 'AWS_IAM'),
      requires(security, document, isSigned),
    ]),
    any: any([
      all([isSet(direct), isAuthorizing(direct)]),
      requires(security, document, isAuthorization),
    ]),
  };
}

function isAuthorizing(type: Resolved): Answer {
  const none = isOneOf(type, 'NONE');
  if (none.is === 'unknown') {
    return none;
  }
  return none.is === 'true' ? no : yes;
}

/** Each alternative must hold a scheme that satisfies the question; an empty one lets everybody in. */
function requires(
  security: Resolved,
  document: Resolved,
  ask: (name: string, scheme: Resolved) => Answer,
): Answer {
  return judge(security, single => {
    if (single.kind === 'absent' || isExactlyEmpty(single)) {
      return no;
    }
    return everyItem(single, alternative =>
      judge(alternative, schemes => {
        if (schemes.kind !== 'map') {
          return schemes.kind === 'unknown'
            ? unknownBecause(schemes.hole.reason)
            : no;
        }
        return any(
          [...schemes.entries.keys()].map(name =>
            ask(name, schemeOf(document, name)),
          ),
        );
      }),
    );
  });
}

function schemeOf(document: Resolved, name: string): Resolved {
  const swagger = get(document, 'securityDefinitions', name);
  return swagger.kind === 'absent'
    ? get(document, 'components', 'securitySchemes', name)
    : swagger;
}

function isSigned(_name: string, scheme: Resolved): Answer {
  return isOneOf(get(scheme, 'x-amazon-apigateway-authtype'), 'awsSigv4');
}

/** Only this header makes API Gateway ask for a key of a usage plan. */
function isApiKey(_name: string, scheme: Resolved): Answer {
  return all([
    isOneOf(get(scheme, 'type'), 'apiKey'),
    isOneOf(get(scheme, 'name'), 'x-api-key', 'X-API-Key', 'X-Api-Key'),
    not(isAuthorization(_name, scheme)),
  ]);
}

/** A scheme without one of API Gateway's extensions is documentation only. */
function isAuthorization(_name: string, scheme: Resolved): Answer {
  return any([
    isSet(get(scheme, 'x-amazon-apigateway-authtype')),
    isSet(get(scheme, 'x-amazon-apigateway-authorizer')),
  ]);
}

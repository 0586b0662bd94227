import {
  DocNode,
  entriesAt,
  MapEntry,
  MapNode,
  nodeAt,
  textOf,
} from '../../reading/DocNode';
import { DeclaredResource } from './declaredResources';

/** The resources of a SAM template with its globals written out, and what SAM adds. */
export interface SamStack {
  resources: DeclaredResource[];
  /** Types of the resources that SAM generates, by logical id. */
  generatedTypes: ReadonlyMap<string, string>;
}

/** Which section of `Globals` counts for which type. */
const GLOBALS: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', 'Function'],
  ['AWS::Serverless::Api', 'Api'],
  ['AWS::Serverless::HttpApi', 'HttpApi'],
  ['AWS::Serverless::StateMachine', 'StateMachine'],
]);

/** Writes the globals out, and adds the APIs that events imply. */
export function samStack(
  root: DocNode,
  declared: DeclaredResource[],
  isSam: boolean,
): SamStack {
  if (
    !isSam &&
    !declared.some(({ type }) => type.startsWith('AWS::Serverless::'))
  ) {
    return { resources: declared, generatedTypes: new Map() };
  }
  const withGlobals = declared.map(resource => {
    const section = GLOBALS.get(resource.type);
    const globals = section && nodeAt(root, 'Globals', section);
    return globals
      ? { ...resource, properties: merged(globals, resource.properties) }
      : resource;
  });
  const resources = [...withGlobals, ...impliedApis(root, withGlobals)];
  return { resources, generatedTypes: generatedTypes(resources) };
}

/** SAM's rule: maps are merged, lists put together, plain values replaced. */
function merged(globals: DocNode, own: DocNode | undefined): DocNode {
  if (own === undefined) {
    return globals;
  }
  if (globals.kind === 'list' && own.kind === 'list') {
    return { ...own, items: [...globals.items, ...own.items] };
  }
  if (globals.kind !== 'map' || own.kind !== 'map' || isIntrinsic(own)) {
    return own;
  }
  const entries = new Map<string, MapEntry>(globals.entries);
  for (const [key, entry] of own.entries) {
    const base = globals.entries.get(key);
    entries.set(
      key,
      base ? { ...entry, node: merged(base.node, entry.node) } : entry,
    );
  }
  return { ...own, entries };
}

function isIntrinsic(node: MapNode): boolean {
  const [key] = node.entries.keys();
  return (
    node.entries.size === 1 &&
    key !== undefined &&
    (key === 'Ref' || key.startsWith('Fn::'))
  );
}

const IMPLIED = [
  {
    event: 'Api',
    idProperty: 'RestApiId',
    id: 'ServerlessRestApi',
    type: 'AWS::Serverless::Api',
    section: 'Api',
  },
  {
    event: 'HttpApi',
    idProperty: 'ApiId',
    id: 'ServerlessHttpApi',
    type: 'AWS::Serverless::HttpApi',
    section: 'HttpApi',
  },
] as const;

const EVENT_SOURCES = new Set([
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
]);

/** An event that names no API belongs to one that SAM makes. */
function impliedApis(
  root: DocNode,
  resources: DeclaredResource[],
): DeclaredResource[] {
  return IMPLIED.flatMap(({ event, idProperty, id, type, section }) => {
    const sources = resources.filter(
      resource =>
        EVENT_SOURCES.has(resource.type) &&
        entriesAt(resource.properties, 'Events').some(([, { node }]) => {
          const eventType = nodeAt(node, 'Type');
          return (
            eventType?.kind === 'scalar' &&
            eventType.value === event &&
            isImplied(nodeAt(node, 'Properties', idProperty), id)
          );
        }),
    );
    const [first] = sources;
    return first === undefined || resources.some(other => other.id === id)
      ? []
      : [
          {
            id,
            type,
            line: first.line,
            properties: nodeAt(root, 'Globals', section),
            condition: sources.every(
              other => other.condition === first.condition,
            )
              ? first.condition
              : undefined,
            dependsOn: [],
            variables: new Map(),
          },
        ];
  });
}

/** By naming no API, or the one that is implied. */
function isImplied(named: DocNode | undefined, id: string): boolean {
  return (
    named === undefined ||
    (textOf(nodeAt(named, 'Ref')) ?? textOf(named)) === id
  );
}

/** Roles of functions, stages and deployments of APIs. */
function generatedTypes(resources: DeclaredResource[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const { id, type, properties } of resources) {
    if (type.startsWith('AWS::Serverless::')) {
      types.set(id, type);
    }
    if (type === 'AWS::Serverless::Function') {
      types.set(`${id}Role`, 'AWS::IAM::Role');
    }
    if (type === 'AWS::Serverless::StateMachine') {
      types.set(`${id}Role`, 'AWS::IAM::Role');
    }
    if (type === 'AWS::Serverless::Api') {
      const stage = nodeAt(properties, 'StageName');
      const name = stage?.kind === 'scalar' ? String(stage.value) : 'Prod';
      types.set(`${id}${name}Stage`, 'AWS::ApiGateway::Stage');
      types.set(`${id}Stage`, 'AWS::ApiGateway::Stage');
      types.set(`${id}Deployment`, 'AWS::ApiGateway::Deployment');
    }
    if (type === 'AWS::Serverless::HttpApi') {
      types.set(`${id}ApiGatewayDefaultStage`, 'AWS::ApiGatewayV2::Stage');
    }
  }
  return types;
}

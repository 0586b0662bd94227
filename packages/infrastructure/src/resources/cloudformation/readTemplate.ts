import { Answer, unknownBecause, yes } from '../../judging/Answer';
import { DocNode, nodeAt } from '../../reading/DocNode';
import { TemplateIssue } from '../../reading/TemplateIssue';
import { ABSENT, Resolved } from '../../resolving/Resolved';
import { Resolver } from '../../resolving/Resolver';
import { scopeOf, TemplateScope } from '../../resolving/TemplateScope';
import { Resource } from '../Resource';
import { Stack } from '../Stack';
import { circlesOf } from './circles';
import { DeclaredResource, declaredResources } from './declaredResources';
import { samStack } from './sam';
import { transformsOf } from './transforms';
import { undefinedReferences } from './undefinedReferences';

/** What a template declares. */
export interface ReadTemplate {
  stack: Stack;
  issues: TemplateIssue[];
  /** Why nothing about the template is certain, if that is so. */
  doubt?: string;
  /** Why there may be resources that cannot be seen, if that is so. */
  hidden?: string;
  /** Why no deployment can make a resource, by its id. */
  undeployable: ReadonlyMap<string, string>;
  /** Outputs by name, resolved when asked for. */
  output(name: string): Resolved | undefined;
}

/** Whether a document is a CloudFormation template, of whatever dialect. */
export function isTemplate(root: DocNode): boolean {
  return nodeAt(root, 'Resources')?.kind === 'map';
}

/** Reads the resources of a template; what other files hold is asked of `outside`. */
export function readTemplate(
  root: DocNode,
  outside: Pick<TemplateScope, 'nestedOutput' | 'included'> = {},
): ReadTemplate {
  const issues: TemplateIssue[] = [];
  const transforms = transformsOf(root);
  const types = new Map<string, string>();
  const scope = scopeOf(root, types, outside);
  const resolver = new Resolver(scope);
  const declared = declaredResources(root, resolver, issues);
  for (const { id, type } of declared.resources) {
    types.set(id, type);
  }
  const sam = samStack(root, declared.resources, transforms.isSam);
  for (const [id, type] of sam.generatedTypes) {
    types.set(id, type);
  }
  const circles = circlesOf(root, sam.resources, resolver);
  issues.push(
    ...undefinedReferences(root, types),
    ...circles.issues,
    ...transforms.issues,
  );
  const resources = sam.resources
    .map(resource => resolveResource(resource, resolver))
    .filter(resource => resource !== undefined);
  return {
    stack: new Stack(resources),
    issues,
    doubt: transforms.doubt,
    hidden: transforms.hidden ?? declared.hidden,
    undeployable: circles.undeployable,
    output: name => {
      const value = nodeAt(root, 'Outputs', name, 'Value');
      return value && resolver.resolve(value);
    },
  };
}

/** Undefined for a resource that no deployment makes. */
function resolveResource(
  declared: DeclaredResource,
  resolver: Resolver,
): Resource | undefined {
  const inLoop =
    declared.variables.size > 0
      ? resolver.within(declared.variables)
      : resolver;
  const existence = existenceOf(declared, resolver);
  if (existence.is === 'false') {
    return undefined;
  }
  const properties =
    declared.properties === undefined
      ? ABSENT
      : inLoop.resolve(declared.properties);
  return new Resource(
    declared.id,
    declared.type,
    declared.line,
    properties,
    existence,
    declared.condition,
  );
}

function existenceOf(declared: DeclaredResource, resolver: Resolver): Answer {
  const condition =
    declared.condition === undefined
      ? yes
      : resolver.condition(declared.condition);
  return declared.loopReason !== undefined && condition.is === 'true'
    ? unknownBecause(declared.loopReason)
    : condition;
}

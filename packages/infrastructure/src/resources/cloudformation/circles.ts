import { DocNode, entriesAt, nodeAt, textOf } from '../../reading/DocNode';
import { TemplateIssue } from '../../reading/TemplateIssue';
import { Resolver } from '../../resolving/Resolver';
import { DeclaredResource } from './declaredResources';
import { namesUsed } from './namesUsed';

/** What refers to itself, directly or through others. */
export interface Circles {
  issues: TemplateIssue[];
  /** Why no deployment can make a resource, by its id. */
  undeployable: ReadonlyMap<string, string>;
}

/** Names that each name refers to. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds resources and conditions that refer to each other in a circle, which
 * CloudFormation refuses. What an open condition switches does not count, as it may
 * not be deployed together; nor do references of SAM's resources, which SAM turns
 * into resources between them.
 */
export function circlesOf(
  root: DocNode,
  resources: readonly DeclaredResource[],
  resolver: Resolver,
): Circles {
  const certain = resources.filter(
    ({ type, condition }) =>
      !type.startsWith('AWS::Serverless::') &&
      (condition === undefined || resolver.condition(condition).is === 'true'),
  );
  const lines = new Map(certain.map(({ id, line }) => [id, line]));
  const ofResources = circlesIn(
    new Map(
      certain.map(resource => [
        resource.id,
        new Set(
          [...usedBy(resource, resolver)].filter(name => lines.has(name)),
        ),
      ]),
    ),
  );
  const conditions = entriesAt(root, 'Conditions');
  const ofConditions = circlesIn(
    new Map(
      conditions.map(([name, { node }]) => [name, new Set(conditionsIn(node))]),
    ),
  );
  const conditionLines = new Map(
    conditions.map(([name, { line }]) => [name, line]),
  );
  return {
    issues: [
      ...ofResources.map(circle => issueOf('resources', circle, lines)),
      ...ofConditions.map(circle =>
        issueOf('conditions', circle, conditionLines),
      ),
    ],
    undeployable: new Map(
      ofResources.flatMap(circle => {
        const why = `it refers to itself: ${drawn(circle)}`;
        return circle.map((id): [string, string] => [id, why]);
      }),
    ),
  };
}

function issueOf(
  what: string,
  circle: string[],
  lines: ReadonlyMap<string, number>,
): TemplateIssue {
  return {
    severity: 'fault',
    message: `CloudFormation refuses ${what} that refer to themselves: ${drawn(
      circle,
    )}.`,
    line: lines.get(circle[0]),
  };
}

/** Names of a circle that are shown. */
const MAX_SHOWN = 6;

function drawn(circle: string[]): string {
  return circle.length > MAX_SHOWN
    ? `${circle.slice(0, MAX_SHOWN).join(' → ')} → and ${
        circle.length - MAX_SHOWN
      } more → ${circle[0]}`
    : [...circle, circle[0]].join(' → ');
}

/** A file that only circles may have any number of them. */
const MAX_CIRCLES = 20;

/** Circles that each hold a name that no other does; a walk that keeps its own stack, as chains are long. */
function circlesIn(graph: Graph): string[][] {
  const circles: string[][] = [];
  const inCircles = new Set<string>();
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const open: { name: string; next: Iterator<string> }[] = [];
    const enter = (name: string) => {
      onPath.set(name, path.length);
      path.push(name);
      open.push({ name, next: (graph.get(name) ?? []).values() });
    };
    if (!done.has(start)) {
      enter(start);
    }
    for (let top = open[open.length - 1]; top; top = open[open.length - 1]) {
      const { value, done: isLast } = top.next.next();
      if (isLast) {
        open.pop();
        path.pop();
        onPath.delete(top.name);
        done.add(top.name);
      } else {
        const from = onPath.get(value);
        if (from !== undefined) {
          const circle = path.slice(from);
          if (
            circles.length < MAX_CIRCLES &&
            circle.some(name => !inCircles.has(name))
          ) {
            circles.push(circle);
            circle.forEach(name => inCircles.add(name));
          }
        } else if (!done.has(value)) {
          enter(value);
        }
      }
    }
  }
  return circles;
}

function* usedBy(
  { properties, dependsOn }: DeclaredResource,
  resolver: Resolver,
): Generator<string> {
  yield* dependsOn;
  const open = properties === undefined ? [] : [properties];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'list') {
      open.push(...node.items);
    } else if (node.kind === 'map') {
      const chosen = chosenBranch(node, resolver);
      if (chosen !== undefined) {
        open.push(...chosen);
      } else {
        for (const [key, { node: inner }] of node.entries) {
          open.push(inner);
          if (node.entries.size === 1) {
            yield* namesUsed(key, inner).map(name => name.split('.')[0]);
          }
        }
      }
    }
  }
}

/** The branch of `Fn::If` that is deployed, none where it is open; undefined for anything else. */
function chosenBranch(
  node: DocNode,
  resolver: Resolver,
): DocNode[] | undefined {
  const argument = nodeAt(node, 'Fn::If');
  if (argument?.kind !== 'list' || argument.items.length !== 3) {
    return undefined;
  }
  const [name, whenTrue, whenFalse] = argument.items;
  switch (resolver.condition(textOf(name) ?? '').is) {
    case 'true':
      return [whenTrue];
    case 'false':
      return [whenFalse];
    default:
      return [];
  }
}

/** The conditions that a condition names. */
function conditionsIn(node: DocNode): string[] {
  if (node.kind === 'list') {
    return node.items.flatMap(conditionsIn);
  }
  if (node.kind !== 'map') {
    return [];
  }
  return [...node.entries].flatMap(([key, { node: inner }]) => {
    if (key === 'Condition') {
      return textOf(inner) ?? [];
    }
    const [first] = inner.kind === 'list' ? inner.items : [];
    return key === 'Fn::If' && first
      ? [textOf(first) ?? [], ...conditionsIn(inner)].flat()
      : conditionsIn(inner);
  });
}

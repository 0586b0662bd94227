import {
  DocNode,
  entriesAt,
  MapEntry,
  nodeAt,
  textOf,
} from '../../reading/DocNode';
import { MAX_RESOURCES } from '../../reading/limits';
import { Refusal } from '../../reading/NodeBuilder';
import { TemplateIssue } from '../../reading/TemplateIssue';
import { Resolved, unknown } from '../../resolving/Resolved';
import { includedContent } from '../../resolving/include';
import { LoopVariables, Resolver } from '../../resolving/Resolver';

/** A resource as it is written, loops unrolled. */
export interface DeclaredResource {
  id: string;
  type: string;
  line: number;
  properties?: DocNode;
  /** Name of its condition. */
  condition?: string;
  /** Resources that it is made after. */
  dependsOn: string[];
  variables: LoopVariables;
  /** Why it is not known how often the loop around it runs. */
  loopReason?: string;
}

const SECTIONS = new Set([
  'Outputs',
  'Parameters',
  'Conditions',
  'Mappings',
  'Metadata',
  'Rules',
  'Transform',
]);

/** Copies that a loop may make of its body; past this it counts as not known. */
const MAX_COPIES = 200;

/** The resources of a template as far as it shows them. */
export interface DeclaredResources {
  resources: DeclaredResource[];
  /** Why there may be more, or the same with more to them. */
  hidden?: string;
}

/** Lists the resources of a template; entries that are none become issues. */
export function declaredResources(
  root: DocNode,
  resolver: Resolver,
  issues: TemplateIssue[],
): DeclaredResources {
  const found = { resources: 0, hidden: [] as string[] };
  const resources = readEntries(entriesAt(root, 'Resources'), {
    resolver,
    issues,
    variables: new Map(),
    found,
  });
  return { resources, hidden: found.hidden[0] };
}

interface Surroundings {
  resolver: Resolver;
  issues: TemplateIssue[];
  variables: LoopVariables;
  loopReason?: string;
  /** The line of the include that brings the entries in. */
  includedAt?: number;
  /** What was found up to now, everywhere. */
  found: { resources: number; hidden: string[] };
}

function readEntries(
  entries: [string, MapEntry][],
  around: Surroundings,
): DeclaredResource[] {
  return entries.flatMap(([id, entry]) => {
    if (id.startsWith('Fn::ForEach::')) {
      return unroll(id, entry, around);
    }
    if (id === 'Fn::Transform') {
      return included(entry, around);
    }
    around.found.resources += 1;
    if (around.found.resources > MAX_RESOURCES) {
      throw new Refusal(`it holds more than ${MAX_RESOURCES} resources`);
    }
    return readEntry(id, entry, around);
  });
}

/** The resources of an include, where it is at hand. */
function included({ line, node }: MapEntry, around: Surroundings) {
  const content =
    around.includedAt === undefined
      ? includedContent(node, around.resolver)
      : undefined;
  if (content !== undefined) {
    return readEntries(entriesAt(content), { ...around, includedAt: line });
  }
  const hidden = 'a transform brings in resources that cannot be seen here';
  around.found.hidden.push(hidden);
  around.issues.push({
    severity: 'notice',
    message: `A${hidden.slice(1)}.`,
    line,
  });
  return [];
}

function readEntry(
  id: string,
  entry: MapEntry,
  { issues, variables, loopReason, includedAt, found }: Surroundings,
): DeclaredResource[] {
  const { node } = entry;
  const line = includedAt ?? entry.line;
  const type = textOf(nodeAt(node, 'Type'));
  if (type === undefined) {
    issues.push({ severity: 'fault', message: explainNoResource(id), line });
    return [];
  }
  if (type.endsWith('::MODULE')) {
    const hidden = `what module ${id} (${type}) makes cannot be seen here`;
    found.hidden.push(hidden);
    issues.push({
      severity: 'notice',
      message: `W${hidden.slice(1)}.`,
      line,
    });
  }
  const transform = nodeAt(node, 'Fn::Transform');
  return [
    {
      id: substituteId(id, variables),
      type,
      line,
      // A transform beside the properties may write or change them
      properties: transform
        ? transformed(transform, line)
        : nodeAt(node, 'Properties'),
      condition: textOf(nodeAt(node, 'Condition')),
      dependsOn: dependenciesOf(nodeAt(node, 'DependsOn')),
      variables,
      loopReason,
    },
  ];
}

function dependenciesOf(node: DocNode | undefined): string[] {
  const written = node?.kind === 'list' ? node.items : [node];
  return written.flatMap(item => textOf(item) ?? []);
}

function transformed(node: DocNode, line: number): DocNode {
  return {
    kind: 'map',
    line,
    entries: new Map([['Fn::Transform', { line, node }]]),
  };
}

function explainNoResource(id: string): string {
  return SECTIONS.has(id)
    ? `The section ${id} stands inside Resources; it is not read as a resource.`
    : `${id} has no Type; it is not read as a resource.`;
}

/** `Fn::ForEach::Name: [variable, collection, body]`. */
function unroll(
  id: string,
  { line, node }: MapEntry,
  around: Surroundings,
): DeclaredResource[] {
  if (
    node.kind !== 'list' ||
    node.items.length !== 3 ||
    node.items[0].kind !== 'scalar'
  ) {
    around.issues.push({
      severity: 'fault',
      message: `${id} is not a loop: it takes a variable, a list and a body.`,
      line,
    });
    return [];
  }
  const [variable, collection, body] = node.items;
  const name = textOf(variable) ?? '';
  const values = around.resolver.resolve(collection);
  const bodyEntries = entriesAt(body);
  const run = (value: Resolved, loopReason: string | undefined) =>
    readEntries(bodyEntries, {
      ...around,
      variables: new Map([...around.variables, [name, value]]),
      loopReason,
    });
  if (
    values.kind === 'list' &&
    values.items.length <= MAX_COPIES &&
    values.items.every(item => item.kind === 'scalar')
  ) {
    return values.items.flatMap(item => run(item, around.loopReason));
  }
  const reason =
    values.kind === 'unknown'
      ? values.hole.reason
      : 'its collection is not a known list';
  around.issues.push({
    severity: 'notice',
    message: `How often ${id} runs is not known: ${reason}.`,
    line,
  });
  return run(
    unknown(`it is the variable of loop ${id}`, {
      key: `variable of ${id}`,
      nonEmpty: true,
    }),
    `loop ${id} runs an unknown number of times: ${reason}`,
  );
}

function substituteId(id: string, variables: LoopVariables): string {
  return [...variables].reduce((text, [name, value]) => {
    const plain = value.kind === 'scalar' ? String(value.value) : undefined;
    return plain === undefined
      ? text
      : text
          .replaceAll(`\${${name}}`, plain)
          .replaceAll(`&{${name}}`, plain.replace(/[^A-Za-z0-9]/g, ''));
  }, id);
}

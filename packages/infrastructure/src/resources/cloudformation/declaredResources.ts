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
import { LoopVariables, Resolver } from '../../resolving/Resolver';

/** A resource as it is written, loops unrolled. */
export interface DeclaredResource {
  id: string;
  type: string;
  line: number;
  properties?: DocNode;
  /** Name of its condition. */
  condition?: string;
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

/** Lists the resources of a template; entries that are none become issues. */
export function declaredResources(
  root: DocNode,
  resolver: Resolver,
  issues: TemplateIssue[],
): DeclaredResource[] {
  return readEntries(entriesAt(root, 'Resources'), {
    resolver,
    issues,
    variables: new Map(),
    count: { resources: 0 },
  });
}

interface Surroundings {
  resolver: Resolver;
  issues: TemplateIssue[];
  variables: LoopVariables;
  loopReason?: string;
  count: { resources: number };
}

function readEntries(
  entries: [string, MapEntry][],
  around: Surroundings,
): DeclaredResource[] {
  return entries.flatMap(([id, entry]) => {
    if (id.startsWith('Fn::ForEach::')) {
      return unroll(id, entry, around);
    }
    around.count.resources += 1;
    if (around.count.resources > MAX_RESOURCES) {
      throw new Refusal(`it holds more than ${MAX_RESOURCES} resources`);
    }
    return readEntry(id, entry, around);
  });
}

function readEntry(
  id: string,
  { line, node }: MapEntry,
  { issues, variables, loopReason }: Surroundings,
): DeclaredResource[] {
  const type = textOf(nodeAt(node, 'Type'));
  if (type === undefined || id === 'Fn::Transform') {
    issues.push({
      severity: id === 'Fn::Transform' ? 'notice' : 'fault',
      message: explainNoResource(id),
      line,
    });
    return [];
  }
  if (type.endsWith('::MODULE')) {
    issues.push({
      severity: 'notice',
      message: `What module ${id} (${type}) makes cannot be seen here.`,
      line,
    });
  }
  return [
    {
      id: substituteId(id, variables),
      type,
      line,
      properties: nodeAt(node, 'Properties'),
      condition: textOf(nodeAt(node, 'Condition')),
      variables,
      loopReason,
    },
  ];
}

function explainNoResource(id: string): string {
  if (id === 'Fn::Transform') {
    return 'A transform brings in resources at deployment that cannot be seen here.';
  }
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

import { DocNode, nodeAt, textOf } from '../../reading/DocNode';
import { MAX_RESOURCES } from '../../reading/limits';
import { Refusal } from '../../reading/NodeBuilder';
import { PlannedResource } from './PlannedResource';

/** Whether a document is what `terraform show -json` prints, of a plan or of a state. */
export function isPlan(root: DocNode): boolean {
  return (
    nodeAt(root, 'planned_values', 'root_module') !== undefined ||
    (nodeAt(root, 'format_version') !== undefined &&
      valuesOf(root) !== undefined)
  );
}

function valuesOf(root: DocNode): DocNode | undefined {
  return (
    nodeAt(root, 'planned_values', 'root_module') ??
    nodeAt(root, 'values', 'root_module')
  );
}

/** The managed resources that exist after the change, of all modules. */
export function plannedResources(root: DocNode): PlannedResource[] {
  const changes = new Map<string, DocNode>();
  for (const change of itemsAt(root, 'resource_changes')) {
    const unknown = nodeAt(change, 'change', 'after_unknown');
    const address = textOf(nodeAt(change, 'address'));
    if (unknown !== undefined && address !== undefined) {
      changes.set(address, unknown);
    }
  }
  const configuration = nodeAt(root, 'configuration', 'root_module');
  const found: PlannedResource[] = [];
  const open: { module: DocNode; names: string[] }[] = [];
  const start = valuesOf(root);
  if (start !== undefined) {
    open.push({ module: start, names: [] });
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { module, names } = next;
    for (const child of itemsAt(module, 'child_modules')) {
      const address = textOf(nodeAt(child, 'address')) ?? '';
      open.push({ module: child, names: moduleNames(address) });
    }
    const written = writtenResources(moduleConfiguration(configuration, names));
    for (const resource of itemsAt(module, 'resources')) {
      const type = textOf(nodeAt(resource, 'type'));
      const name = textOf(nodeAt(resource, 'name'));
      const address = textOf(nodeAt(resource, 'address'));
      if (
        type !== undefined &&
        name !== undefined &&
        address !== undefined &&
        textOf(nodeAt(resource, 'mode')) !== 'data'
      ) {
        if (found.length >= MAX_RESOURCES) {
          throw new Refusal(`it holds more than ${MAX_RESOURCES} resources`);
        }
        found.push({
          address,
          modules: names,
          type,
          name,
          line: resource.line,
          values: nodeAt(resource, 'values'),
          afterUnknown: changes.get(address),
          expressions: written.get(`${type}.${name}`),
        });
      }
    }
  }
  return found;
}

/** `module.a["x"].module.b` names the modules a and b. */
function moduleNames(address: string): string[] {
  return address
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
    .filter((_, i) => i % 2 === 1);
}

/** The configuration of a module by the names of the calls that lead to it. */
export function moduleConfiguration(
  root: DocNode | undefined,
  names: readonly string[],
): DocNode | undefined {
  return names.reduce<DocNode | undefined>(
    (module, name) => nodeAt(module, 'module_calls', name, 'module'),
    root,
  );
}

function writtenResources(module: DocNode | undefined): Map<string, DocNode> {
  const written = new Map<string, DocNode>();
  for (const resource of itemsAt(module, 'resources')) {
    const type = textOf(nodeAt(resource, 'type'));
    const name = textOf(nodeAt(resource, 'name'));
    const expressions = nodeAt(resource, 'expressions');
    if (textOf(nodeAt(resource, 'mode')) !== 'data') {
      written.set(
        `${type}.${name}`,
        expressions ?? { kind: 'map', line: resource.line, entries: new Map() },
      );
    }
  }
  return written;
}

/** The items of the list under a key; none where there is no list. */
export function itemsAt(
  node: DocNode | undefined,
  ...path: string[]
): DocNode[] {
  const found = nodeAt(node, ...path);
  return found?.kind === 'list' ? found.items : [];
}

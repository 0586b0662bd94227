import { DocNode, entriesAt, textOf } from '../../reading/DocNode';
import { TemplateIssue } from '../../reading/TemplateIssue';
import { parametersOf } from '../../resolving/parameter';
import { namesUsed } from './namesUsed';

/** Names that `Ref`, `Fn::GetAtt` and `Fn::Sub` use though nothing is called so, each once. */
export function undefinedReferences(
  root: DocNode,
  types: ReadonlyMap<string, string>,
): TemplateIssue[] {
  const parameters = parametersOf(root);
  const missing = new Map<string, number>();
  const loopVariables = new Set<string>();
  const use = (name: string, line: number) => {
    const [id] = name.split('.');
    const known =
      id.includes('::') || types.has(id) || parameters.has(id) || id === '';
    if (!known && !missing.has(id)) {
      missing.set(id, line);
    }
  };
  const sections = ['Resources', 'Outputs', 'Conditions'];
  const open = sections.flatMap(section =>
    entriesAt(root, section).map(([, entry]) => entry.node),
  );
  for (const [key, entry] of sections.flatMap(name => entriesAt(root, name))) {
    noteLoop(key, entry.node, loopVariables);
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'list') {
      open.push(...node.items);
    } else if (node.kind === 'map') {
      for (const [key, entry] of node.entries) {
        noteLoop(key, entry.node, loopVariables);
        open.push(entry.node);
        if (node.entries.size === 1) {
          namesUsed(key, entry.node).forEach(name => use(name, entry.line));
        }
      }
    }
  }
  return [...missing]
    .filter(([name]) => !loopVariables.has(name))
    .sort(([, a], [, b]) => a - b)
    .map(([name, line]) => ({
      severity: 'fault',
      message: `Nothing in the template is called ${name}.`,
      line,
    }));
}

function noteLoop(key: string, node: DocNode, variables: Set<string>): void {
  if (key.startsWith('Fn::ForEach::') && node.kind === 'list') {
    variables.add(textOf(node.items[0]) ?? '');
  }
}

import { DocNode, entriesAt, textOf } from '../../reading/DocNode';

/** The names that a function refers to, by its key and argument: those of `Ref`, `Fn::GetAtt` and `Fn::Sub`. */
export function namesUsed(key: string, argument: DocNode): string[] {
  if (key === 'Ref') {
    return [textOf(argument) ?? ''];
  }
  if (key === 'Fn::GetAtt') {
    const first = argument.kind === 'list' ? argument.items[0] : argument;
    return [first && first.kind === 'scalar' ? String(first.value) : ''];
  }
  if (key === 'Fn::Sub') {
    const [template, own] =
      argument.kind === 'list' ? argument.items : [argument, undefined];
    const ownNames = new Set(entriesAt(own).map(([name]) => name));
    return [...(textOf(template) ?? '').matchAll(/\$\{([^!{}][^{}]*)\}/g)]
      .map(match => match[1].trim())
      .filter(name => !ownNames.has(name));
  }
  return [];
}

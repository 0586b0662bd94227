import { DocNode, entriesAt, nodeAt, textOf } from '../reading/DocNode';
import { choice, list, Resolved, scalar, unknown } from './Resolved';

/**
 * How a parameter counts: at its default, as properties do, or as any value that
 * CloudFormation would accept, as conditions do.
 */
export type ParameterUse = 'default' | 'any';

/** A declared parameter as a value. */
export function parameterValue(
  name: string,
  declaration: DocNode,
  use: ParameterUse,
): Resolved {
  const type = textOf(nodeAt(declaration, 'Type')) ?? 'String';
  const key = `parameter ${name}`;
  if (type.startsWith('AWS::SSM::Parameter::Value')) {
    return unknown(
      `parameter ${name} is read from Systems Manager at deployment`,
      { key, nonEmpty: true },
    );
  }
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
  const fallback = nodeAt(declaration, 'Default');
  if (use === 'default' && fallback !== undefined) {
    const value = scalarOf(fallback);
    return value === undefined
      ? unknown(`the default of parameter ${name} is not a plain value`, {
          key,
        })
      : asTyped(value, type, isList);
  }
  const reason =
    use === 'default'
      ? `parameter ${name} has no default`
      : `it depends on parameter ${name}`;
  const allowed = nodeAt(declaration, 'AllowedValues');
  if (allowed?.kind === 'list' && allowed.items.length > 0 && !isList) {
    return choice(
      allowed.items.map(item => scalar(scalarOf(item) ?? '')),
      reason,
    );
  }
  return unknown(reason, {
    key,
    nonEmpty: isNeverEmpty(declaration, type),
    minimum: numberAt(declaration, 'MinValue'),
    maximum: numberAt(declaration, 'MaxValue'),
  });
}

function asTyped(value: string, type: string, isList: boolean): Resolved {
  if (isList) {
    return list(
      value.trim() === ''
        ? []
        : value.split(',').map(item => scalar(item.trim())),
    );
  }
  const number = Number(value);
  return scalar(
    type === 'Number' && value !== '' && Number.isFinite(number)
      ? number
      : value,
  );
}

function scalarOf(node: DocNode): string | undefined {
  if (node.kind === 'list') {
    const items = node.items.map(textOf);
    return items.every(item => item !== undefined)
      ? items.join(',')
      : undefined;
  }
  if (node.kind === 'map') {
    return undefined;
  }
  return textOf(node) ?? '';
}

/** AWS-specific types name things that exist; numbers are never empty; constraints may refuse an empty text. */
function isNeverEmpty(declaration: DocNode, type: string): boolean {
  if (type.includes('AWS::') || type === 'Number' || type === 'List<Number>') {
    return true;
  }
  if ((numberAt(declaration, 'MinLength') ?? 0) > 0) {
    return true;
  }
  const pattern = textOf(nodeAt(declaration, 'AllowedPattern'));
  if (pattern !== undefined && refusesEmptyText(pattern)) {
    return true;
  }
  const allowed = nodeAt(declaration, 'AllowedValues');
  return (
    allowed?.kind === 'list' &&
    allowed.items.length > 0 &&
    allowed.items.every(item => (textOf(item) ?? '') !== '')
  );
}

/** CloudFormation matches the whole text. Patterns that only Java understands say nothing. */
function refusesEmptyText(pattern: string): boolean {
  try {
    return !new RegExp(`^(?:${pattern})$`).test('');
  } catch {
    return false;
  }
}

function numberAt(declaration: DocNode, key: string): number | undefined {
  const text = textOf(nodeAt(declaration, key));
  const number = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The declarations of a template by name. */
export function parametersOf(root: DocNode): Map<string, DocNode> {
  return new Map(
    entriesAt(root, 'Parameters').map(([name, { node }]) => [name, node]),
  );
}

import { DocNode, entriesAt } from '../reading/DocNode';
import { parametersOf } from './parameter';
import { Resolved } from './Resolved';

/** The parts of a template that values refer to. */
export interface TemplateScope {
  parameters: ReadonlyMap<string, DocNode>;
  mappings: ReadonlyMap<string, DocNode>;
  conditions: ReadonlyMap<string, DocNode>;
  /** Type of each resource by logical id, those that SAM generates included. */
  resourceTypes: ReadonlyMap<string, string>;
  /** An output of a nested stack, where its template is at hand. */
  nestedOutput?(stackId: string, output: string): Resolved | undefined;
  /** The content that an include brings, where it is at hand. */
  included?(location: string): DocNode | undefined;
}

/** The scope of a template, with the types of its resources by logical id. */
export function scopeOf(
  root: DocNode,
  resourceTypes: ReadonlyMap<string, string>,
  outside: Pick<TemplateScope, 'nestedOutput' | 'included'> = {},
): TemplateScope {
  const section = (name: string) =>
    new Map(entriesAt(root, name).map(([key, { node }]) => [key, node]));
  return {
    parameters: parametersOf(root),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resourceTypes,
    ...outside,
  };
}

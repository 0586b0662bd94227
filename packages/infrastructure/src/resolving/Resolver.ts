import { DocNode, MapNode } from '../reading/DocNode';
import { Answer, unknownBecause } from '../judging/Answer';
import { evaluateCondition } from './conditions';
import { isInclude } from './include';
import { intrinsics } from './intrinsics';
import { ParameterUse } from './parameter';
import { list, Resolved, scalar, unknown } from './Resolved';
import { TemplateScope } from './TemplateScope';
import { textOfParts } from './text';

/** Values of the variables of the loops around a node. */
export type LoopVariables = ReadonlyMap<string, Resolved>;

const NO_VARIABLES: LoopVariables = new Map();

/** Resolves the values of one template, each node once for each use of parameters. */
export class Resolver {
  private readonly states = new Map<string, Answer | 'open'>();

  constructor(
    readonly scope: TemplateScope,
    readonly use: ParameterUse = 'default',
    readonly variables: LoopVariables = NO_VARIABLES,
    private readonly forConditions?: Resolver,
  ) {}

  /** The same template inside a loop. */
  within(variables: LoopVariables): Resolver {
    return new Resolver(
      this.scope,
      this.use,
      new Map([...this.variables, ...variables]),
      this.anyValue(),
    );
  }

  /** The same template with parameters at any value that they may have. */
  anyValue(): Resolver {
    return (
      this.forConditions ??
      (this.use === 'any' ? this : new Resolver(this.scope, 'any'))
    );
  }

  resolve(node: DocNode): Resolved {
    switch (node.kind) {
      case 'scalar':
        return typeof node.value === 'string'
          ? literal(node.value)
          : scalar(node.value);
      case 'list':
        return list(node.items.map(item => this.resolve(item)));
      default:
        return this.resolveMap(node);
    }
  }

  /** A condition by name, decided only where no parameter could turn it. */
  condition(name: string): Answer {
    const known = this.states.get(name);
    if (known === 'open') {
      return unknownBecause(`condition ${name} refers to itself`);
    }
    if (known !== undefined) {
      return known;
    }
    const node = this.scope.conditions.get(name);
    if (node === undefined) {
      return unknownBecause(`condition ${name} is not declared`);
    }
    this.states.set(name, 'open');
    const evaluated = evaluateCondition(node, this.anyValue(), other =>
      this.condition(other),
    );
    const answer =
      evaluated.is === 'unknown'
        ? unknownBecause(`condition ${name} is open: ${evaluated.reason}`)
        : evaluated;
    this.states.set(name, answer);
    return answer;
  }

  private resolveMap(node: MapNode): Resolved {
    const [only] = node.entries;
    if (only !== undefined && node.entries.size === 1) {
      const [key, { node: argument }] = only;
      const intrinsic = intrinsics.get(key);
      if (intrinsic !== undefined) {
        return intrinsic(argument, this);
      }
      if (key.startsWith('Fn::') && key !== 'Fn::Transform') {
        return unknown(
          `${key.split('::').slice(0, 2).join('::')} is not decided`,
        );
      }
    }
    const entries = new Map<string, Resolved>();
    let rest: { reason: string; key: string; nonEmpty: boolean } | undefined;
    for (const [key, entry] of node.entries) {
      if (key === 'Fn::Transform') {
        const reason = 'a transform brings in more at deployment';
        if (!isInclude(entry.node)) {
          // A macro sees, and may change, what stands beside it
          return unknown(reason);
        }
        rest = { reason, key: reason, nonEmpty: true };
      } else if (key.startsWith('Fn::ForEach::')) {
        const reason = `loop ${key} is not decided here`;
        rest = { reason, key: reason, nonEmpty: false };
      } else if (entry.conflicting) {
        entries.set(
          key,
          unknown(`${key} is written twice with different values`),
        );
      } else {
        const value = this.resolve(entry.node);
        if (value.kind !== 'absent') {
          entries.set(key, value);
        }
      }
    }
    return { kind: 'map', entries, rest };
  }
}

/** A dynamic reference inside a text is filled in at deployment, and never empty. */
function literal(text: string): Resolved {
  if (!text.includes('{{resolve:')) {
    return scalar(text);
  }
  const parts = text.split(/(\{\{resolve:[^{}]*\}\})/).map(part =>
    part.startsWith('{{resolve:')
      ? {
          reason: `${part} is filled in at deployment`,
          key: part,
          nonEmpty: true,
        }
      : part,
  );
  return textOfParts(parts);
}

import { DocNode, nodeAt, textOf } from '../../reading/DocNode';
import { PlannedResource } from './PlannedResource';
import { itemsAt, moduleConfiguration } from './plannedResources';

/** Modules through which one reference is followed. */
const MAX_STEPS = 20;

/** Where a reference leads: to resources of the plan, or somewhere that the plan does not show. */
export interface Traced {
  addresses: string[];
  /** Some of what is referred to is not a resource of the plan. */
  isOpen: boolean;
}

/** Follows references of the configuration through variables and outputs of modules. */
export class ReferenceTracer {
  private readonly byName = new Map<string, PlannedResource[]>();
  private readonly configuration: DocNode | undefined;

  constructor(root: DocNode, resources: readonly PlannedResource[]) {
    this.configuration = nodeAt(root, 'configuration', 'root_module');
    for (const resource of resources) {
      const key = keyOf(resource.modules, `${resource.type}.${resource.name}`);
      this.byName.set(key, [...(this.byName.get(key) ?? []), resource]);
    }
  }

  /** What an expression of a module refers to. */
  trace(
    expression: DocNode | undefined,
    modules: readonly string[],
    steps = 0,
  ): Traced {
    const result: Traced = { addresses: [], isOpen: false };
    if (steps > MAX_STEPS) {
      return { addresses: [], isOpen: true };
    }
    const references = itemsAt(expression, 'references').map(
      item => textOf(item) ?? '',
    );
    for (const reference of references) {
      // A longer reference is always followed by its own beginnings.
      const isBeginning = references.some(
        other =>
          other !== reference &&
          (other.startsWith(`${reference}.`) ||
            other.startsWith(`${reference}[`)),
      );
      const followed = isBeginning
        ? undefined
        : this.follow(reference, modules, steps);
      if (followed !== undefined) {
        result.addresses.push(...followed.addresses);
        result.isOpen ||= followed.isOpen;
      }
    }
    return { ...result, addresses: [...new Set(result.addresses)] };
  }

  private follow(
    reference: string,
    modules: readonly string[],
    steps: number,
  ): Traced {
    const [first, second, third] = reference
      .replace(/\[[^\]]*\]/g, '')
      .split('.');
    if (first === 'var' && modules.length > 0) {
      const outer = modules.slice(0, -1);
      const call = nodeAt(
        moduleConfiguration(this.configuration, outer),
        'module_calls',
        modules[modules.length - 1],
        'expressions',
        second,
      );
      return this.orOpen(this.trace(call, outer, steps + 1));
    }
    if (first === 'module' && third !== undefined) {
      const inner = [...modules, second];
      const output = nodeAt(
        moduleConfiguration(this.configuration, inner),
        'outputs',
        third,
        'expression',
      );
      return this.orOpen(this.trace(output, inner, steps + 1));
    }
    if (first === 'each' || first === 'count' || first === 'path') {
      return { addresses: [], isOpen: false };
    }
    const instances =
      this.byName.get(keyOf(modules, `${first}.${second}`)) ?? [];
    const index = /^[^.]+\.[^.[]+(\[[^\]]*\])/.exec(reference)?.[1];
    const named = instances.filter(
      ({ address }) => index === undefined || address.endsWith(index),
    );
    return {
      addresses: named.map(({ address }) => address),
      isOpen: named.length === 0,
    };
  }

  private orOpen(traced: Traced): Traced {
    return traced.addresses.length === 0 ? { ...traced, isOpen: true } : traced;
  }
}

function keyOf(modules: readonly string[], name: string): string {
  return [...modules, name].join('/');
}

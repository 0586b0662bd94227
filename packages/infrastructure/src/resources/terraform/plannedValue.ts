import { DocNode, nodeAt } from '../../reading/DocNode';
import { ABSENT, Resolved, scalar, unknown } from '../../resolving/Resolved';
import { PlannedResource } from './PlannedResource';
import { ReferenceTracer, Traced } from './ReferenceTracer';

class ValueReader {
  constructor(
    private readonly resource: PlannedResource,
    private readonly tracer: ReferenceTracer,
  ) {}

  read(
    value: DocNode | undefined,
    unknownMark: DocNode | undefined,
    expression: DocNode | undefined,
    path: string,
    isInWrittenBlock = false,
  ): Resolved {
    if (unknownMark?.kind === 'scalar' && unknownMark.value === true) {
      return isInWrittenBlock && expression === undefined
        ? ABSENT
        : this.computed(expression, path);
    }
    if (unknownMark?.kind === 'map' || value?.kind === 'map') {
      return this.map(value, unknownMark, expression, path);
    }
    if (unknownMark?.kind === 'list' || value?.kind === 'list') {
      return this.list(value, unknownMark, expression, path);
    }
    return value?.kind === 'scalar' && value.value !== null
      ? scalar(value.value)
      : ABSENT;
  }

  private map(
    value: DocNode | undefined,
    unknownMark: DocNode | undefined,
    expression: DocNode | undefined,
    path: string,
  ): Resolved {
    const keys = new Set<string>();
    for (const node of [value, unknownMark]) {
      if (node?.kind === 'map') {
        [...node.entries.keys()].forEach(key => keys.add(key));
      }
    }
    const entries = new Map<string, Resolved>();
    for (const key of keys) {
      const entry = this.read(
        nodeAt(value, key),
        nodeAt(unknownMark, key),
        nodeAt(expression, key),
        path === '' ? key : `${path}.${key}`,
        isBlock(expression),
      );
      if (entry.kind !== 'absent') {
        entries.set(key, entry);
      }
    }
    return { kind: 'map', entries };
  }

  private list(
    value: DocNode | undefined,
    unknownMark: DocNode | undefined,
    expression: DocNode | undefined,
    path: string,
  ): Resolved {
    const values = value?.kind === 'list' ? value.items : [];
    const marks = unknownMark?.kind === 'list' ? unknownMark.items : [];
    const written = expression?.kind === 'list' ? expression.items : [];
    const length = Math.max(values.length, marks.length);
    const references = this.traced(expression);
    if (
      marks.some(mark => mark.kind === 'scalar' && mark.value === true) &&
      !references.isOpen &&
      references.addresses.length === length
    ) {
      return {
        kind: 'list',
        items: references.addresses.map(address =>
          this.reference(address, path),
        ),
      };
    }
    const items = Array.from({ length }, (_, i) =>
      this.read(
        values[i],
        marks[i],
        written[i] ?? (expression?.kind === 'map' ? expression : undefined),
        `${path}[${i}]`,
      ),
    );
    return { kind: 'list', items };
  }

  /**
   * A value that the provider tells after the change. An attribute that the
   * configuration does not write is the provider's own and counts as not declared;
   * inside blocks that are not written either a dynamic one may have written it.
   */
  private computed(expression: DocNode | undefined, path: string): Resolved {
    if (expression === undefined) {
      return this.resource.expressions === undefined || /[.[]/.test(path)
        ? unknown(`${path} is known only after apply`)
        : ABSENT;
    }
    const { addresses, isOpen } = this.traced(expression);
    const [only] = addresses;
    if (!isOpen && only !== undefined && addresses.length === 1) {
      return this.reference(only, path);
    }
    if (!isOpen && addresses.length > 1) {
      return {
        kind: 'list',
        items: addresses.map(address => this.reference(address, path)),
      };
    }
    return unknown(`${path} is known only after apply`, {
      key: `${this.resource.address}.${path}`,
      nonEmpty: addresses.length > 0 && !isOpen,
    });
  }

  private traced(expression: DocNode | undefined): Traced {
    return this.tracer.trace(expression, this.resource.modules);
  }

  /** The name, ARN or another text that holds one of a planned resource. */
  private reference(address: string, path: string): Resolved {
    return unknown(`${path} comes from ${address} after apply`, {
      key: `${address} for ${path}`,
      nonEmpty: true,
      resource: { id: address },
    });
  }
}

/** Whether an expression is that of a block, and not of one attribute. */
function isBlock(expression: DocNode | undefined): boolean {
  return (
    expression?.kind === 'map' &&
    !expression.entries.has('references') &&
    !expression.entries.has('constant_value')
  );
}

/** The values of a planned resource under Terraform's own names. */
export function plannedValues(
  resource: PlannedResource,
  tracer: ReferenceTracer,
): Resolved {
  const reader = new ValueReader(resource, tracer);
  return reader.read(
    resource.values,
    resource.afterUnknown,
    resource.expressions,
    '',
  );
}

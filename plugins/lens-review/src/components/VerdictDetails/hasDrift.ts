import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Fact = ApiSchemas['Fact'];

/** Whether values that were read from the running system differ from those that are written about it. */
export function hasDrift(facts: Fact[]): boolean {
  const valuesOf = (kind: Fact['kind']) =>
    new Set(
      facts
        .filter(fact => fact.kind === kind && fact.value !== undefined)
        .map(fact => JSON.stringify([fact.value, fact.unit])),
    );
  const observed = valuesOf('observed');
  const declared = valuesOf('declared');
  return (
    observed.size > 0 &&
    declared.size > 0 &&
    new Set([...observed, ...declared]).size >
      Math.max(observed.size, declared.size)
  );
}

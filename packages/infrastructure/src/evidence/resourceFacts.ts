import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { ScannedResource, TemplateScan } from '../TemplateScan';

/**
 * What a file says about one of its resources, as evidence: declared, one fact a
 * name and resource.
 *
 * @public
 */
export type ResourceFact = FactOutcome & {
  name: string;
  /** File and logical id: `service.yaml#Endpoint`; the file alone where it is not seen which resources it has. */
  resource: string;
  /** Where it is written, with the line. */
  source: string;
};

/**
 * Turns a scan into facts about single resources. What a file has no resource for
 * is no fact, unless a part of it cannot be seen. Of a file that could not be read
 * every fact is unknown: it may hold anything.
 *
 * @param sourceOf - how a place is written; `file:line` where it is left out
 * @public
 */
export function resourceFacts(
  scan: TemplateScan,
  sourceOf: (file: string, line?: number) => string = fileAndLine,
): ResourceFact[] {
  if (scan.format === 'none') {
    return scan.facts.map(({ name, ...rest }) => ({
      name,
      resource: scan.file,
      source: sourceOf(scan.file),
      outcome: 'unknown',
      reason:
        rest.outcome === 'unknown' ? rest.reason : 'the file could not be read',
    }));
  }
  return scan.facts.flatMap(({ name, resources, ...whole }) => [
    ...mostTelling(resources).map(found => ({
      name,
      resource: `${found.file}#${found.logicalId}`,
      source: sourceOf(found.file, found.line),
      ...outcomeOf(found),
    })),
    ...(resources.length === 0 && whole.outcome === 'unknown'
      ? [
          {
            name,
            resource: scan.file,
            source: sourceOf(scan.file),
            outcome: whole.outcome,
            reason: whole.reason,
          },
        ]
      : []),
  ]);
}

function fileAndLine(file: string, line?: number): string {
  return line === undefined ? file : `${file}:${line}`;
}

function outcomeOf(found: ScannedResource): FactOutcome {
  switch (found.outcome) {
    case 'value':
      return { outcome: 'value', value: found.value };
    case 'unknown':
      return { outcome: 'unknown', reason: found.reason };
    case 'absent':
      return { outcome: 'absent' };
    default:
      return found satisfies never;
  }
}

/** One answer a resource: copies that a loop makes under one id may differ. */
function mostTelling(resources: ScannedResource[]): ScannedResource[] {
  const byId = new Map<string, ScannedResource>();
  for (const found of resources) {
    const known = byId.get(found.logicalId);
    if (known === undefined || rank(found) > rank(known)) {
      byId.set(found.logicalId, found);
    }
  }
  return [...byId.values()];
}

function rank(found: ScannedResource): number {
  if (found.outcome === 'value') {
    return found.value ? 1 : 3;
  }
  return found.outcome === 'unknown' ? 2 : 0;
}

import {
  CompiledLens,
  GateFact,
  GateScan,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  judgeScans,
  ScannedFact,
  TemplateScan,
} from '@lens-review/infrastructure';

/** Every file has to agree: the worst word counts, and no word says nothing. */
const RANK = { absent: 0, true: 1, unknown: 2, false: 3 } as const;

/** Scanned files as a gate looks at them: verdicts, and one word a fact over all files. */
export function scanForGate(
  scans: TemplateScan[],
  lens: CompiledLens,
): GateScan {
  const facts = new Map<string, GateFact>();
  for (const fact of scans.flatMap(scan => scan.facts)) {
    const before = facts.get(fact.name);
    const now = wordOf(fact);
    facts.set(
      fact.name,
      before === undefined || RANK[now.outcome] > RANK[before.outcome]
        ? now
        : before,
    );
  }
  return { practices: judgeScans(scans, lens), facts };
}

function wordOf(fact: ScannedFact): GateFact {
  switch (fact.outcome) {
    case 'value':
      return {
        outcome: fact.value ? 'true' : 'false',
        reason: fact.reason,
      };
    case 'unknown':
      return { outcome: 'unknown', reason: fact.reason };
    case 'absent':
      return { outcome: 'absent' };
    default:
      return fact satisfies never;
  }
}

import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Gap = ApiSchemas['EvidenceGap'];

/** One reason for which evidence does not arrive, with every source that gives it. */
export interface GapReason {
  kind: Gap['kind'];
  /** Empty where none was given. */
  reason: string;
  /** It is not told, for it may name what the viewer may not see. */
  hidden: boolean;
  /** Facts of all its sources together. */
  facts: number;
  /** In the order in which they came. */
  gaps: Gap[];
}

/**
 * Puts gaps together that have one reason, because mending it mends them all. What
 * keeps the most facts away comes first.
 */
export function gapsByReason(gaps: Gap[]): GapReason[] {
  const reasons = new Map<string, GapReason>();
  for (const gap of gaps) {
    const { kind, reason = '', hidden = false } = gap;
    const key = `${kind} ${hidden} ${reason}`;
    const known = reasons.get(key) ?? {
      kind,
      reason,
      hidden,
      facts: 0,
      gaps: [],
    };
    reasons.set(key, {
      ...known,
      facts: known.facts + (gap.facts ?? 0),
      gaps: [...known.gaps, gap],
    });
  }
  return [...reasons.values()].sort((a, b) => b.facts - a.facts);
}

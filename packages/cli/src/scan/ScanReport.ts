import {
  ScannedCondition,
  ScannedPractice,
  ScannedResource,
  TemplateScan,
} from '@lens-review/infrastructure';

/** Verdicts as the command line calls them. */
export const SHOWN = ['supported', 'contradicted', 'undecided'] as const;
export type Shown = (typeof SHOWN)[number];

/** All that a scan has to say, before it takes a format. */
export interface ScanReport {
  /** Name and version of the lens. */
  lens: string;
  scans: TemplateScan[];
  /** In the order of the lens. */
  practices: ScannedPractice[];
  pillars: { id: string; name: string }[];
  /** Which verdicts are to be shown. */
  shown: ReadonlySet<Shown>;
}

/** The verdict on a practice in the words of the command line; undefined where the lens names no evidence. */
export function shownAs({ verdict }: ScannedPractice): Shown | undefined {
  switch (verdict) {
    case 'supported':
    case 'contradicted':
      return verdict;
    case 'unknown':
      return 'undecided';
    case 'none':
      return undefined;
    default:
      return verdict satisfies never;
  }
}

/** The practices of one verdict, none where it is not to be shown. */
export function practicesOf(
  report: ScanReport,
  wanted: Shown,
): ScannedPractice[] {
  return report.shown.has(wanted)
    ? report.practices.filter(practice => shownAs(practice) === wanted)
    : [];
}

/** Whether the files say anything at all about what the practice asks; one that was not read says nothing. */
export function isTouched(practice: ScannedPractice): boolean {
  return practice.explanation.some(({ observed }) =>
    observed.some(({ logicalId }) => logicalId !== ''),
  );
}

/** What to look at first: conditions that decide the verdict, with something to point at. */
export function tellingConditions(
  practice: ScannedPractice,
): ScannedCondition[] {
  const seen = new Set<string>();
  return practice.explanation.filter(condition => {
    const { side, fact, outcome, observed } = condition;
    const tells =
      practice.verdict === 'contradicted'
        ? side === 'refutes' && outcome === 'true'
        : side === 'supports' &&
          (practice.verdict !== 'supported' || outcome === 'true');
    const key = `${fact} ${outcome}`;
    const isNew = !seen.has(key);
    if (tells) {
      seen.add(key);
    }
    return tells && isNew && observed.length > 0;
  });
}

/**
 * The resources that made a condition what it is: those for which it holds where it
 * speaks for a practice, else those for which it does not.
 */
export function tellingResources({
  side,
  outcome,
  observed,
}: Pick<ScannedCondition, 'side' | 'outcome' | 'observed'>): ScannedResource[] {
  const holding =
    side === 'supports' && outcome === 'true'
      ? observed.filter(found => found.outcome === 'value' && found.value)
      : [];
  const failing = observed.filter(isFailing);
  const open = observed.filter(found => found.outcome === 'unknown');
  return (
    [holding, failing, open, observed].find(group => group.length > 0) ?? []
  );
}

function isFailing(found: ScannedResource): boolean {
  return found.outcome === 'value' && !found.value;
}

/** An answer in one word. */
export function wordOf(found: ScannedResource): string {
  return found.outcome === 'value' ? String(found.value) : found.outcome;
}

/** Why an answer is what it is; undefined where nothing more is to say. */
export function reasonOf(found: ScannedResource): string | undefined {
  return found.outcome === 'absent' ? undefined : found.reason;
}

/** `service.yaml:12 Endpoint`. */
export function placeOf({ file, line, logicalId }: ScannedResource): string {
  return logicalId === '' ? file : `${file}:${line} ${logicalId}`;
}

/** The id of a practice across lenses of one name: `MLSEC03/MLSEC03_BP02`. */
export function idOf({ questionId, choiceId }: ScannedPractice): string {
  return `${questionId}/${choiceId}`;
}

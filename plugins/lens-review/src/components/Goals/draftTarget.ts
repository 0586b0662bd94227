import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Measure, measureKey } from './measures';

type Target = ApiSchemas['GoalTarget'];

/** A target as it is being written. */
export interface DraftTarget {
  /** Names the row, also while rows above it come and go. */
  id: number;
  /** Key of the measure; empty while none is chosen. */
  measure: string;
  bound: 'at_most' | 'at_least';
  /** As typed. */
  value: string;
  /** YYYY-MM-DD, or empty. */
  until: string;
  /** The row as it stood, whose day may be past by now. */
  kept?: Pick<DraftTarget, 'measure' | 'bound' | 'value' | 'until'>;
}

/** What is wrong with a draft, by field. */
export interface DraftProblems {
  measure?: 'goals.missingMeasure';
  value?: 'goals.missingValue' | 'goals.wrongPercent';
  until?: 'goals.pastDay';
}

/** A row for a target that stands, or that is suggested. */
export function draftOf(target: Target, id: number): DraftTarget {
  const value = target.kind === 'fact' ? target.value : target.min;
  const kept = {
    measure: measureKey(target),
    bound: target.bound ?? ('at_least' as const),
    value: value === undefined ? '' : String(value),
    until: target.until ?? '',
  };
  return { id, ...kept, kept };
}

/** An empty row. */
export function emptyDraft(id: number): DraftTarget {
  return { id, measure: '', bound: 'at_least', value: '', until: '' };
}

/**
 * Checks a row.
 *
 * @param measure - what the row's key names
 * @param today - YYYY-MM-DD
 */
export function problemsOf(
  draft: DraftTarget,
  measure: Measure | undefined,
  today: string,
): DraftProblems {
  const problems: DraftProblems = {};
  const value = numberOf(draft);
  if (!measure) {
    problems.measure = 'goals.missingMeasure';
  }
  if (value === undefined) {
    problems.value = 'goals.missingValue';
  } else if (measure?.kind !== 'fact' && (value < 0 || value > 100)) {
    problems.value = 'goals.wrongPercent';
  }
  if (draft.until !== '' && draft.until < today && !isKept(draft)) {
    problems.until = 'goals.pastDay';
  }
  return problems;
}

/** The target that a row without problems means. */
export function targetOf(draft: DraftTarget, measure: Measure): Target {
  const value = numberOf(draft);
  const until = draft.until || undefined;
  return measure.kind === 'fact'
    ? {
        kind: 'fact',
        fact: measure.fact,
        bound: draft.bound,
        value,
        unit: measure.unit,
        until,
      }
    : { kind: measure.kind, pillarId: measure.pillarId, min: value, until };
}

function isKept({ kept, ...draft }: DraftTarget): boolean {
  return (
    kept !== undefined &&
    kept.measure === draft.measure &&
    kept.bound === draft.bound &&
    kept.value === draft.value &&
    kept.until === draft.until
  );
}

function numberOf({ value }: DraftTarget): number | undefined {
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

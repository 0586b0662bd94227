import {
  PracticeState,
  ReviewResult,
} from '@lens-review/backstage-plugin-lens-review-common';
import { isDeepStrictEqual } from 'node:util';
import { ComparableScore } from '../scorecards/ScoreStore';
import { PracticeChange } from './HistoryStore';

const OVERALL = [
  'score',
  'assurance',
  'coverage',
  'scope',
  'risk',
  'effectiveRisk',
  'level',
] as const;

/** What of a result is worth a row in the history. */
export interface ScoreChanges {
  /** A score, assurance, coverage, scope, risk count, level or practice state is another. */
  changed: boolean;
  /** Empty for a first score: nothing was before. */
  practices: PracticeChange[];
}

/** Compares a result with the score that is stored. */
export function compareScores(
  before: ComparableScore | undefined,
  result: ReviewResult,
): ScoreChanges {
  if (!before) {
    return { changed: true, practices: [] };
  }
  const states = new Map(Object.entries(before.practices));
  const practices = result.practices.flatMap(
    ({ questionId, choiceId, state }) => {
      const from = states.get(nameOf(questionId, choiceId));
      return from === undefined || from === state
        ? []
        : [{ questionId, choiceId, from, to: state }];
    },
  );
  const is = result.scores.overall;
  const was = before.scores.overall;
  return {
    changed:
      practices.length > 0 ||
      OVERALL.some(key => !isDeepStrictEqual(is[key], was[key])),
    practices,
  };
}

/** States of all practices by name, as they are stored. */
export function statesOf(result: ReviewResult): Record<string, PracticeState> {
  return Object.fromEntries(
    result.practices.map(({ questionId, choiceId, state }) => [
      nameOf(questionId, choiceId),
      state,
    ]),
  );
}

function nameOf(questionId: string, choiceId: string): string {
  return `${questionId}/${choiceId}`;
}

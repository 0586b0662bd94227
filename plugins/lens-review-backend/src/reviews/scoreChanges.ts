import {
  CompiledLens,
  PracticeState,
  ReviewResult,
  RiskCounts,
} from '@lens-review/backstage-plugin-lens-review-common';
import { stateOfCode } from '../scorecards/practiceCodes';
import { ComparableScore, StoredScore } from '../scorecards/ScoreStore';
import { PracticeChange } from './HistoryStore';

const VALUES = ['score', 'assurance', 'coverage', 'scope', 'level'] as const;

/** A stored score, and the lens version that it was computed with. */
export interface ScoreBefore {
  score: StoredScore;
  lens: CompiledLens;
}

/** What of a result is worth a row in the history. */
export interface ScoreChanges {
  /** A score, assurance, coverage, scope, risk count, level or practice state is another. */
  changed: boolean;
  /** Empty for a first score: nothing was before. */
  practices: PracticeChange[];
}

/** Compares a result with the score that is stored. */
export function compareScores(
  before: ScoreBefore | undefined,
  result: ReviewResult,
): ScoreChanges {
  if (!before) {
    return { changed: true, practices: [] };
  }
  const practices = result.practices.flatMap(
    ({ questionId, choiceId, state }, place) => {
      const from = stateBefore(before, place, { questionId, choiceId });
      return from === undefined || from === state
        ? []
        : [{ questionId, choiceId, from, to: state }];
    },
  );
  return {
    changed:
      practices.length > 0 ||
      differs(before.score.overall, result.scores.overall),
    practices,
  };
}

function differs(was: ComparableScore, is: ComparableScore): boolean {
  return (
    VALUES.some(key => was[key] !== is[key]) ||
    risksDiffer(was.risk, is.risk) ||
    risksDiffer(was.effectiveRisk, is.effectiveRisk)
  );
}

function risksDiffer(was: RiskCounts, is: RiskCounts): boolean {
  return (
    was.HIGH !== is.HIGH ||
    was.MEDIUM !== is.MEDIUM ||
    was.NONE !== is.NONE ||
    was.UNANSWERED !== is.UNANSWERED ||
    was.NOT_APPLICABLE !== is.NOT_APPLICABLE
  );
}

/**
 * What a practice was; undefined where the version of then did not have it.
 *
 * @param place - its place now, which it mostly had then too
 */
function stateBefore(
  { score, lens: { practices } }: ScoreBefore,
  place: number,
  { questionId, choiceId }: { questionId: string; choiceId: string },
): PracticeState | undefined {
  const is = (practice: (typeof practices)[number] | undefined) =>
    practice?.questionId === questionId && practice.choiceId === choiceId;
  const then = is(practices[place]) ? place : practices.findIndex(is);
  return stateOfCode(score.practiceCodes[then]);
}

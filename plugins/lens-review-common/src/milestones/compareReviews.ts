import { own } from '../answers/own';
import { ChoiceState } from '../answers/Answer';
import { ReviewInput } from '../scoring/ReviewInput';
import {
  Assurance,
  PracticeResult,
  PracticeState,
  ReviewResult,
  Score,
} from '../scoring/ReviewResult';

/** A review at an instant, as far as it can be compared. @public */
export interface ReviewStand {
  lensVersion: string;
  input: Pick<ReviewInput, 'answers' | 'settings'>;
  result: Pick<ReviewResult, 'practices' | 'scores'>;
}

/**
 * What between two stands moved a practice: somebody answered, evidence or its
 * age changed, an attestation, exemption or dismissal came or went, or the lens
 * asks something else.
 *
 * @public
 */
export type DifferenceReason =
  | 'answer'
  | 'fact'
  | 'attestation'
  | 'exemption'
  | 'dismissal'
  | 'lens_version';

/** Where a practice stood. @public */
export interface PracticeStand {
  state: PracticeState;
  assurance: Assurance | null;
  conflict: boolean;
}

/** One practice that stands elsewhere; null where the lens version has no such practice. @public */
export interface PracticeDifference {
  questionId: string;
  choiceId: string;
  from: PracticeStand | null;
  to: PracticeStand | null;
  reasons: DifferenceReason[];
}

/** One number that is another one. @public */
export interface ScoreDifference {
  /** `overall`, or a pillar or phase. */
  of: { kind: 'overall' | 'pillar' | 'phase'; id?: string };
  value: 'score' | 'assurance' | 'coverage' | 'scope';
  from: number | null;
  to: number | null;
}

/** What differs between two stands of a review. @public */
export interface ReviewDifference {
  practices: PracticeDifference[];
  scores: ScoreDifference[];
  /** Undefined where it is the same. */
  level?: { from: string; to: string };
  lensVersion?: { from: string; to: string };
  settingsChanged: boolean;
}

/**
 * Compares two stands of a review, practice by practice and score by score. In
 * the order of the later lens version, what is gone last.
 *
 * @public
 */
export function compareReviews(
  from: ReviewStand,
  to: ReviewStand,
): ReviewDifference {
  const levels = {
    from: from.result.scores.overall.level,
    to: to.result.scores.overall.level,
  };
  return {
    practices: comparePractices(from, to),
    scores: compareScores(from, to),
    ...(levels.from !== levels.to && { level: levels }),
    ...(from.lensVersion !== to.lensVersion && {
      lensVersion: { from: from.lensVersion, to: to.lensVersion },
    }),
    settingsChanged:
      JSON.stringify(from.input.settings) !== JSON.stringify(to.input.settings),
  };
}

function comparePractices(
  from: ReviewStand,
  to: ReviewStand,
): PracticeDifference[] {
  const before = byName(from.result.practices);
  const after = byName(to.result.practices);
  const gone = from.result.practices.filter(
    practice => !after.has(nameOf(practice)),
  );
  return [
    ...to.result.practices.flatMap((is): PracticeDifference[] => {
      const was = before.get(nameOf(is));
      return was && !isElsewhere(was, is)
        ? []
        : [
            {
              questionId: is.questionId,
              choiceId: is.choiceId,
              from: was ? standOf(was) : null,
              to: standOf(is),
              reasons: was ? reasonsOf(was, is, from, to) : ['lens_version'],
            },
          ];
    }),
    ...gone.map(
      (was): PracticeDifference => ({
        questionId: was.questionId,
        choiceId: was.choiceId,
        from: standOf(was),
        to: null,
        reasons: ['lens_version'],
      }),
    ),
  ];
}

function isElsewhere(was: PracticeResult, is: PracticeResult): boolean {
  return (
    was.state !== is.state ||
    was.assurance !== is.assurance ||
    was.conflict !== is.conflict
  );
}

function reasonsOf(
  was: PracticeResult,
  is: PracticeResult,
  from: ReviewStand,
  to: ReviewStand,
): DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  if (answerTo(from, was) !== answerTo(to, is)) {
    reasons.push('answer');
  }
  if (was.dismissed !== is.dismissed) {
    reasons.push('dismissal');
  } else if (was.verdict !== is.verdict || lostOrGainedMeasure(was, is)) {
    reasons.push('fact');
  }
  if (was.attested !== is.attested) {
    reasons.push('attestation');
  }
  if (was.exempted !== is.exempted) {
    reasons.push('exemption');
  }
  // Nothing else can move a practice while the inputs stay
  return reasons.length === 0 ? ['lens_version'] : reasons;
}

/** Whether evidence alone made the assurance of a met practice another one. */
function lostOrGainedMeasure(was: PracticeResult, is: PracticeResult): boolean {
  return (
    was.state === 'met' &&
    is.state === 'met' &&
    (was.assurance === 'measured') !== (is.assurance === 'measured')
  );
}

/** What was said of a practice, with the "none of these" beside it. */
function answerTo(
  { input }: ReviewStand,
  { questionId, choiceId }: PracticeResult,
): string {
  const answer = own(input.answers, questionId);
  if (!answer?.applicable) {
    return answer ? 'question_not_applicable' : 'undecided';
  }
  const stateOf = (id: string): ChoiceState =>
    own(answer.choices, id)?.state ?? 'undecided';
  const none = Object.keys(answer.choices).some(
    id => id.endsWith('_no') && stateOf(id) === 'selected',
  );
  const state = stateOf(choiceId);
  return none && state === 'undecided' ? 'unselected' : state;
}

function standOf(practice: PracticeResult): PracticeStand {
  const { state, assurance, conflict } = practice;
  return { state, assurance, conflict };
}

const VALUES = ['score', 'assurance', 'coverage', 'scope'] as const;

function compareScores(from: ReviewStand, to: ReviewStand): ScoreDifference[] {
  const was = from.result.scores;
  const is = to.result.scores;
  return [
    ...differing({ kind: 'overall' }, was.overall, is.overall),
    ...is.pillars.flatMap(({ id, ...score }) =>
      differing(
        { kind: 'pillar', id },
        was.pillars.find(pillar => pillar.id === id),
        score,
      ),
    ),
    ...is.phases.flatMap(({ id, ...score }) =>
      differing(
        { kind: 'phase', id },
        was.phases.find(phase => phase.id === id),
        score,
      ),
    ),
  ];
}

function differing(
  of: ScoreDifference['of'],
  was: Score | undefined,
  is: Score,
): ScoreDifference[] {
  return VALUES.flatMap(value => {
    const from = was?.[value] ?? null;
    return from === is[value] ? [] : [{ of, value, from, to: is[value] }];
  });
}

function byName(practices: PracticeResult[]): Map<string, PracticeResult> {
  return new Map(practices.map(practice => [nameOf(practice), practice]));
}

function nameOf({ questionId, choiceId }: PracticeResult): string {
  return `${questionId}/${choiceId}`;
}

import { Attestation } from '../answers/Attestation';
import { CompiledLens } from '../scoring/CompiledLens';
import { riskLevel } from '../scoring/effectiveRisk';
import { ReviewInput } from '../scoring/ReviewInput';
import { PracticeResult, ReviewResult, Risk } from '../scoring/ReviewResult';

/** Items that one check shows at most. @public */
export const SPRINT_ITEMS = 10;

/** Questions that nobody answered which one check brings at most. @public */
export const SPRINT_QUESTIONS = 3;

/**
 * One thing to look at after a sprint.
 *
 * - `conflict`: evidence came to speak against what was answered
 * - `evidence`: evidence flipped otherwise
 * - `exemption`, `attestation`: runs out soon, or did since the last check
 * - `risk_without_owner`: a high risk that no open task is about
 * - `unanswered`: a question that nobody answered yet
 * - `lens`: a newer version of the lens waits
 *
 * @public
 */
export interface SprintItem {
  kind:
    | 'conflict'
    | 'evidence'
    | 'exemption'
    | 'attestation'
    | 'risk_without_owner'
    | 'unanswered'
    | 'lens';
  /** Undefined for the lens. */
  questionId?: string;
  /** Undefined where it is about the question as a whole. */
  choiceId?: string;
  /** Effective risk of the question. */
  effectiveRisk?: Risk;
  /** Weight of the practice, or the sum of the question's. */
  weight: number;
  /** When it runs out, or did. */
  at?: Date;
  /** Verdict before and now. */
  from?: PracticeResult['verdict'];
  to?: PracticeResult['verdict'];
  /** The newer version of the lens. */
  lensVersion?: string;
}

/** What a check looks at. @public */
export interface SprintSituation {
  lens: CompiledLens;
  input: Pick<ReviewInput, 'attestations' | 'exemptions'>;
  result: ReviewResult;
  /** The last milestone; undefined before the first. */
  before?: { at: Date; result: Pick<ReviewResult, 'practices'> };
  /** Practices that an open task is about, as `<questionId>/<choiceId>`. */
  owned: Set<string>;
  /** A version of the lens that the review is not on. */
  newerLens?: string;
  now: Date;
  /** What runs out before then is about to. */
  horizon: Date;
  /** Items at most; {@link SPRINT_ITEMS} where left out. */
  limit?: number;
}

/** What to look at now, and how much is left for later. @public */
export interface SprintItems {
  /** At most the limit, the worst first. */
  items: SprintItem[];
  /** Items that did not fit. */
  later: number;
}

/**
 * What a team should look at after a sprint: what changed since the last
 * milestone, ordered by effective risk, then weight, then the lens's order; with
 * at most three questions that nobody answered yet.
 *
 * @public
 */
export function sprintItems(situation: SprintSituation): SprintItems {
  const { limit = SPRINT_ITEMS } = situation;
  const changes = [
    ...practiceItems(situation),
    ...expiring(situation, 'exemption', situation.input.exemptions),
    ...expiring(situation, 'attestation', situation.input.attestations),
    ...risksWithoutOwner(situation),
    ...(situation.newerLens
      ? [{ kind: 'lens' as const, weight: 0, lensVersion: situation.newerLens }]
      : []),
  ];
  const unanswered = unansweredItems(situation);
  const ordered = [...changes, ...unanswered.slice(0, SPRINT_QUESTIONS)].sort(
    bySeverity,
  );
  return {
    items: ordered.slice(0, limit),
    later:
      Math.max(ordered.length - limit, 0) +
      Math.max(unanswered.length - SPRINT_QUESTIONS, 0),
  };
}

/** The worst first; a sort is stable, so the rest stays in the order it came in. */
function bySeverity(a: SprintItem, b: SprintItem): number {
  const levelOf = ({ effectiveRisk }: SprintItem) =>
    effectiveRisk === undefined ? 0 : riskLevel(effectiveRisk);
  return (
    levelOf(b) - levelOf(a) ||
    b.weight - a.weight ||
    Number(a.kind === 'unanswered') - Number(b.kind === 'unanswered')
  );
}

function practiceItems(situation: SprintSituation): SprintItem[] {
  const { result, before } = situation;
  const known = new Map(
    before?.result.practices.map(practice => [nameOf(practice), practice]),
  );
  return result.practices.flatMap((is): SprintItem[] => {
    const was = known.get(nameOf(is));
    const item = itemOf(situation, is.questionId, is.choiceId);
    if (is.conflict && !was?.conflict) {
      return [
        { ...item, kind: 'conflict', from: was?.verdict, to: is.verdict },
      ];
    }
    // Without a milestone nothing was before, so nothing flipped
    return was && was.verdict !== is.verdict
      ? [{ ...item, kind: 'evidence', from: was.verdict, to: is.verdict }]
      : [];
  });
}

/** Marks that run out before the horizon, or did since the last check; the latest of each practice alone. */
function expiring(
  situation: SprintSituation,
  kind: 'exemption' | 'attestation',
  marks: (Pick<Attestation, 'questionId' | 'choiceId'> & {
    validUntil?: Date;
  })[],
): SprintItem[] {
  const { lens, before, now, horizon } = situation;
  const latest = new Map<
    string,
    { at: number; mark: (typeof marks)[number] }
  >();
  for (const mark of marks) {
    const at = mark.validUntil?.getTime() ?? Infinity;
    if (at > (latest.get(nameOf(mark))?.at ?? -Infinity)) {
      latest.set(nameOf(mark), { at, mark });
    }
  }
  const since = before?.at.getTime() ?? now.getTime();
  return [...latest.values()].flatMap(({ at, mark }): SprintItem[] =>
    at > since &&
    at <= horizon.getTime() &&
    lens.findPractice(mark.questionId, mark.choiceId)
      ? [
          {
            ...itemOf(situation, mark.questionId, mark.choiceId),
            kind,
            at: new Date(at),
          },
        ]
      : [],
  );
}

function risksWithoutOwner(situation: SprintSituation): SprintItem[] {
  const { lens, result, owned } = situation;
  return result.questions.flatMap(
    ({ questionId, effectiveRisk }): SprintItem[] => {
      const question = lens.findQuestion(questionId);
      return effectiveRisk === 'HIGH' &&
        question &&
        !question.practices.some(practice => owned.has(nameOf(practice)))
        ? [
            {
              ...questionItem(situation, questionId),
              kind: 'risk_without_owner',
            },
          ]
        : [];
    },
  );
}

/** The heaviest first. */
function unansweredItems(situation: SprintSituation): SprintItem[] {
  return situation.result.questions
    .filter(({ risk }) => risk === 'UNANSWERED')
    .map(
      ({ questionId }): SprintItem => ({
        ...questionItem(situation, questionId),
        kind: 'unanswered',
      }),
    )
    .sort((a, b) => b.weight - a.weight);
}

function itemOf(
  { lens, result }: SprintSituation,
  questionId: string,
  choiceId: string,
): Omit<SprintItem, 'kind'> {
  return {
    questionId,
    choiceId,
    effectiveRisk: result.questions.find(
      question => question.questionId === questionId,
    )?.effectiveRisk,
    weight: lens.findPractice(questionId, choiceId)?.weight ?? 0,
  };
}

function questionItem(
  { lens, result }: SprintSituation,
  questionId: string,
): Omit<SprintItem, 'kind'> {
  return {
    questionId,
    effectiveRisk: result.questions.find(
      question => question.questionId === questionId,
    )?.effectiveRisk,
    weight: (lens.findQuestion(questionId)?.practices ?? []).reduce(
      (sum, { weight }) => sum + weight,
      0,
    ),
  };
}

function nameOf({
  questionId,
  choiceId,
}: {
  questionId: string;
  choiceId: string;
}): string {
  return `${questionId}/${choiceId}`;
}

import { EvidenceStrength } from '../overlay/Overlay';

/** Risk of a question, as the AWS tool spells it. @public */
export type Risk = 'HIGH' | 'MEDIUM' | 'NONE' | 'UNANSWERED' | 'NOT_APPLICABLE';

/** Number of questions by risk. @public */
export type RiskCounts = Record<Risk, number>;

/** What the facts say about a practice. @public */
export type Verdict = 'supported' | 'contradicted' | 'unknown' | 'none';

/** Where a practice stands once answers, evidence and exemptions are put together. @public */
export type PracticeState =
  | 'met'
  | 'not_met'
  | 'unknown'
  | 'not_applicable'
  | 'exempt';

/** What shows that a practice is met: facts of a running system, facts or a document, or word alone. @public */
export type Assurance = 'measured' | 'documented' | 'claimed';

/**
 * Where one practice stands.
 *
 * @public
 */
export interface PracticeResult {
  questionId: string;
  choiceId: string;
  state: PracticeState;
  /** Null unless met. */
  assurance: Assurance | null;
  verdict: Verdict;
  strength?: EvidenceStrength;
  /**
   * Set on a contradiction that no fresh fact confirms: its facts expired
   * (`last_seen`) or their annotation was taken away (`withdrawn`).
   */
  standing?: 'last_seen' | 'withdrawn';
  /** Set where a reviewer dismissed a standing contradiction; the verdict is then unknown. */
  dismissed?: true;
  /** An attestation is in force. */
  attested: boolean;
  /** An exemption is in force; with state `met` it is no longer needed. */
  exempted: boolean;
  proposal: boolean;
  conflict: boolean;
}

/** The risks of a question: by its answer, and by what remains of it beside evidence. @public */
export interface QuestionResult {
  questionId: string;
  risk: Risk;
  effectiveRisk: Risk;
  /** `_no` is selected beside practices. */
  inconsistent: boolean;
}

/**
 * Percentages with one decimal, half up; null where nothing is in the
 * denominator.
 *
 * @public
 */
export interface Score {
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  risk: RiskCounts;
  effectiveRisk: RiskCounts;
}

/** Why a level is not reached. @public */
export type MissingForLevel =
  | { condition: 'pillar_without_score'; pillars: string[] }
  | { condition: 'scope'; wanted: number; is: number | null }
  | { condition: 'score'; wanted: number; is: number | null }
  | { condition: 'assurance'; wanted: number; is: number | null }
  | { condition: 'high_risk'; questions: string[] };

/** The level that a review reaches, and what it lacks for the next one. @public */
export interface LevelResult {
  /** Id of the highest rung reached with all below it; `none` below the first. */
  level: string;
  /** Undefined at the top. */
  nextLevel?: { level: string; missing: MissingForLevel[] };
}

/**
 * Scores of a whole review. A cell or pillar that has practices but none in the
 * denominator is null; a cell without practices is not listed.
 *
 * @public
 */
export interface ReviewScores {
  overall: Score & LevelResult & { pillarsLeftOut: string[] };
  pillars: (Score & { id: string })[];
  phases: (Score & { id: string })[];
  cells: (Score & { pillarId: string; phaseId: string })[];
}

/** Everything the engine says about a review at an instant. @public */
export interface ReviewResult {
  /** In lens order. */
  practices: PracticeResult[];
  /** In lens order. */
  questions: QuestionResult[];
  scores: ReviewScores;
  /** Earliest instant after `now` at which an input runs out or starts; undefined where time alone changes nothing. */
  validUntil?: Date;
}

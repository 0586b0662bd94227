import { CompiledLens } from '../scoring/CompiledLens';
import { PracticeResult, ReviewResult } from '../scoring/ReviewResult';
import { check, GateCheck, listed } from './GateCheck';
import { nameOf } from './nameOf';
import { requiredPractices } from './requiredPractices';

/**
 * What a review must reach. A demand that is left out is not made.
 *
 * @public
 */
export interface ReviewGate {
  /** Overall score, 0 to 100. */
  minScore?: number;
  /** Overall assurance, 0 to 100. */
  minAssurance?: number;
  /** Questions that may be effectively HIGH or unanswered, in `pillars`. */
  maxHighRisks?: number;
  /** No practice is claimed that evidence contradicts. */
  noConflicts?: boolean;
  /** Ids of the pillars whose risks count; all where it is left out. With pillars and no `maxHighRisks`, none may be high. */
  pillars?: string[];
  /** Practices, as `<questionId>/<choiceId>`, that must be met by evidence or a document. */
  requireMet?: string[];
}

/** What a review is compared with. @public */
export type GateBaseline = Pick<ReviewResult, 'practices'> & {
  /** Where it comes from, for the messages: `milestone 3`. */
  name: string;
  score: number | null;
  assurance: number | null;
};

/**
 * Judges a review by a gate, one check for each demand that is made.
 *
 * @param baseline - the review must not be worse than this; undefined where
 * nothing is compared, null where there should be a baseline and is none
 * @public
 */
export function evaluateReviewGate(
  gate: ReviewGate,
  lens: CompiledLens,
  result: ReviewResult,
  baseline?: GateBaseline | null,
): GateCheck[] {
  const { score, assurance } = result.scores.overall;
  const checks: GateCheck[] = [];
  if (gate.minScore !== undefined) {
    checks.push(atLeast('score', 'score', score, gate.minScore));
  }
  if (gate.minAssurance !== undefined) {
    checks.push(
      atLeast('assurance', 'assurance', assurance, gate.minAssurance),
    );
  }
  if (gate.maxHighRisks !== undefined || gate.pillars !== undefined) {
    checks.push(highRisks(gate.maxHighRisks ?? 0, gate.pillars, lens, result));
  }
  if (gate.noConflicts) {
    checks.push(conflicts(result.practices));
  }
  if (gate.requireMet !== undefined && gate.requireMet.length > 0) {
    checks.push(requiredPractices(gate.requireMet, result.practices));
  }
  if (baseline !== undefined) {
    checks.push(...regression(result, baseline));
  }
  return checks;
}

function atLeast(
  demand: 'score' | 'assurance',
  noun: string,
  is: number | null,
  wanted: number,
): GateCheck {
  if (is === null) {
    return check(
      demand,
      'unknown',
      `There is no ${noun} yet; at least ${wanted} is wanted. Every practice is left out of it: mark fewer as not applicable.`,
    );
  }
  return is >= wanted
    ? check(
        demand,
        'passed',
        `The ${noun} is ${is}, at least ${wanted} is wanted.`,
      )
    : check(
        demand,
        'failed',
        `The ${noun} is ${is}, at least ${wanted} is wanted.`,
      );
}

function highRisks(
  allowed: number,
  pillars: string[] | undefined,
  lens: CompiledLens,
  { questions }: ReviewResult,
): GateCheck {
  const pillarOf = new Map(
    lens.questions.map(({ id, pillarId }) => [id, pillarId]),
  );
  const counted = questions.filter(
    ({ questionId }) =>
      pillars === undefined || pillars.includes(pillarOf.get(questionId) ?? ''),
  );
  const high = counted.filter(({ effectiveRisk }) => effectiveRisk === 'HIGH');
  const open = counted.filter(
    ({ effectiveRisk }) => effectiveRisk === 'UNANSWERED',
  );
  const where = pillars === undefined ? '' : ` in ${pillars.join(', ')}`;
  const ids = [...high, ...open].map(({ questionId }) => questionId);
  if (ids.length <= allowed) {
    return check(
      'high_risks',
      'passed',
      `${ids.length} questions${where} are of high risk or unanswered, ${allowed} may be.`,
      { questions: ids },
    );
  }
  const parts = [
    ...(high.length > 0
      ? [`of high risk: ${listed(high.map(q => q.questionId))}`]
      : []),
    ...(open.length > 0
      ? [`to be answered first: ${listed(open.map(q => q.questionId))}`]
      : []),
  ];
  return check(
    'high_risks',
    high.length > allowed ? 'failed' : 'unknown',
    `${
      ids.length
    } questions${where} are of high risk or unanswered, ${allowed} may be; ${parts.join(
      '; ',
    )}.`,
    { questions: ids },
  );
}

function conflicts(practices: PracticeResult[]): GateCheck {
  const found = practices.filter(({ conflict }) => conflict).map(nameOf);
  return found.length === 0
    ? check('conflicts', 'passed', 'No claim is contradicted by evidence.')
    : check(
        'conflicts',
        'failed',
        `Evidence contradicts what is claimed: ${listed(
          found,
        )}. Fix it, or ask for an exemption.`,
        { practices: found },
      );
}

function regression(
  result: ReviewResult,
  baseline: GateBaseline | null,
): GateCheck[] {
  if (baseline === null) {
    return [
      check(
        'regression',
        'unknown',
        'There is no milestone to compare with; close one first.',
      ),
    ];
  }
  const { score, assurance } = result.scores.overall;
  const now = new Map(result.practices.map(one => [nameOf(one), one]));
  const lost: string[] = [];
  const unproved: string[] = [];
  const contradicted: string[] = [];
  for (const before of baseline.practices) {
    const name = nameOf(before);
    const after = now.get(name);
    // A practice that the lens no longer has cannot be lost
    if (after === undefined) continue;
    if (after.verdict === 'contradicted' && before.verdict !== 'contradicted') {
      contradicted.push(name);
    } else if (before.state === 'met' && isOpen(after)) {
      lost.push(name);
    } else if (
      before.verdict === 'supported' &&
      after.verdict !== 'supported'
    ) {
      unproved.push(name);
    }
  }
  const faults = [
    ...(isLower(score, baseline.score)
      ? [`the score fell from ${baseline.score} to ${score}`]
      : []),
    ...(isLower(assurance, baseline.assurance)
      ? [`the assurance fell from ${baseline.assurance} to ${assurance}`]
      : []),
    ...(contradicted.length > 0
      ? [`evidence now contradicts ${listed(contradicted)}`]
      : []),
    ...(lost.length > 0 ? [`no longer met: ${listed(lost)}`] : []),
    ...(unproved.length > 0
      ? [`no longer supported by evidence: ${listed(unproved)}`]
      : []),
  ];
  const practices = [...contradicted, ...lost, ...unproved];
  return [
    faults.length === 0
      ? check('regression', 'passed', `Nothing is worse than ${baseline.name}.`)
      : check(
          'regression',
          'failed',
          `Worse than ${baseline.name}: ${faults.join('; ')}.`,
          { practices },
        ),
  ];
}

function isLower(now: number | null, before: number | null): boolean {
  return before !== null && (now === null || now < before);
}

function isOpen({ state }: PracticeResult): boolean {
  return state === 'not_met' || state === 'unknown';
}

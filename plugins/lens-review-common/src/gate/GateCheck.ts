/**
 * What one demand of a gate came to. Only `passed` lets through: what is unknown
 * is no pass, and its message says what would have to be known.
 *
 * @public
 */
export interface GateCheck {
  demand: GateDemand;
  outcome: 'passed' | 'failed' | 'unknown';
  /** A sentence for people. */
  message: string;
  /** The practices that it is about, as `<questionId>/<choiceId>`; all of them, however many the message names. */
  practices: string[];
  /** Ids of the questions that it is about. */
  questions: string[];
}

/** What a check of a gate is about. @public */
export type GateDemand =
  | 'review'
  | 'score'
  | 'assurance'
  | 'high_risks'
  | 'conflicts'
  | 'regression'
  | 'support';

/**
 * Whether a gate lets through: every demand passed, and there is at least one.
 *
 * @public
 */
export function gatePassed(checks: GateCheck[]): boolean {
  return (
    checks.length > 0 && checks.every(({ outcome }) => outcome === 'passed')
  );
}

export function check(
  demand: GateDemand,
  outcome: GateCheck['outcome'],
  message: string,
  about: { practices?: string[]; questions?: string[] } = {},
): GateCheck {
  return {
    demand,
    outcome,
    message,
    practices: about.practices ?? [],
    questions: about.questions ?? [],
  };
}

/** How many names a message holds before it counts the rest. */
const NAMED = 5;

export function listed(names: string[]): string {
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`
    : names.join(', ');
}

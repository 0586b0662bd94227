import {
  PracticeResult,
  PracticeState,
} from '@lens-review/backstage-plugin-lens-review-common';

/**
 * States of practices as one letter each, so that a review is one short text in
 * the order of its lens version, and SQL counts them by place. The letters are
 * what `PRACTICE_CODES` says.
 */
export function codePractices(practices: readonly PracticeResult[]): string {
  return practices.map(codeOf).join('');
}

/** What can be counted, and the letters that count for it. */
export const PRACTICE_CODES = {
  met: 'm',
  not_met: 'nNq',
  unknown: 'up',
  not_applicable: 'a',
  exempt: 'eE',
  conflict: 'NE',
  proposal: 'qp',
} as const;

/** @see {@link PRACTICE_CODES} */
export type PracticeCount = keyof typeof PRACTICE_CODES;

/** All that can be counted. */
export const PRACTICE_COUNTS: readonly PracticeCount[] = [
  'met',
  'not_met',
  'unknown',
  'not_applicable',
  'exempt',
  'conflict',
  'proposal',
];

const PLAIN: Record<PracticeState, string> = {
  met: 'm',
  not_met: 'n',
  unknown: 'u',
  not_applicable: 'a',
  exempt: 'e',
};

const CONFLICT: Partial<Record<PracticeState, string>> = {
  not_met: 'N',
  exempt: 'E',
};

const PROPOSAL: Partial<Record<PracticeState, string>> = {
  not_met: 'q',
  unknown: 'p',
};

const STATES: readonly PracticeState[] = [
  'met',
  'not_met',
  'unknown',
  'not_applicable',
  'exempt',
];

/** The state that a letter of `codePractices` stands for; undefined where there is none. */
export function stateOfCode(
  letter: string | undefined,
): PracticeState | undefined {
  return letter
    ? STATES.find(state => PRACTICE_CODES[state].includes(letter))
    : undefined;
}

function codeOf({ state, conflict, proposal }: PracticeResult): string {
  return (
    (conflict && CONFLICT[state]) ||
    (proposal && PROPOSAL[state]) ||
    PLAIN[state]
  );
}

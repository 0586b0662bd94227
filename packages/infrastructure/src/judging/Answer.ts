/** The answer to a yes-or-no question: what is not known is unknown for a reason in words. */
export type Answer =
  | { is: 'true'; reason?: string }
  | { is: 'false'; reason?: string }
  | { is: 'unknown'; reason: string };

export const yes: Answer = { is: 'true' };
export const no: Answer = { is: 'false' };

export function noBecause(reason: string): Answer {
  return { is: 'false', reason };
}

export function unknownBecause(reason: string): Answer {
  return { is: 'unknown', reason };
}

export function answerOf(value: boolean): Answer {
  return value ? yes : no;
}

/** Kleene's "and": any false is false, else any unknown is unknown; true of nothing. */
export function all(answers: Iterable<Answer>): Answer {
  let result: Answer = yes;
  for (const answer of answers) {
    if (answer.is === 'false') {
      return answer;
    }
    if (answer.is === 'unknown' && result.is === 'true') {
      result = answer;
    }
  }
  return result;
}

/** Kleene's "or": any true is true, else any unknown is unknown; false of nothing. */
export function any(answers: Iterable<Answer>): Answer {
  let result: Answer = no;
  for (const answer of answers) {
    if (answer.is === 'true') {
      return answer;
    }
    if (result.is !== 'unknown') {
      result = answer;
    }
  }
  return result;
}

export function not(answer: Answer): Answer {
  if (answer.is === 'unknown') {
    return answer;
  }
  return answerOf(answer.is === 'false');
}

/** What holds in every one of several cases; unknown for the given reason where they differ. */
export function agreed(answers: Answer[], reason: string): Answer {
  const [first, ...rest] = answers;
  if (first === undefined) {
    return unknownBecause(reason);
  }
  const open = answers.find(answer => answer.is === 'unknown');
  return rest.every(answer => answer.is === first.is)
    ? first
    : open ?? unknownBecause(reason);
}

import { EMPTY_ANSWER } from '@lens-review/backstage-plugin-lens-review-common';
import { StoredAnswer } from './Review';

/** The answer to a question that nobody has touched. */
export function emptyAnswer(): StoredAnswer {
  return { answer: EMPTY_ANSWER, revision: 0 };
}

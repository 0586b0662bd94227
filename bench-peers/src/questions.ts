import { isMet } from '../../packages/bench/src/organisation/workloads';

/*
 * The lens as the peers can hold it: 35 questions with three practices each, answered
 * for a component as our own benchmark answers them.
 */

const QUESTIONS = 35;
const PRACTICES = 3;

/** One question, by its place. */
export interface Question {
  id: string;
  index: number;
  title: string;
}

export const questions: Question[] = Array.from(
  { length: QUESTIONS },
  (_, index) => ({
    id: `q${String(index + 1).padStart(2, '0')}`,
    index,
    title: `Lens question ${index + 1}`,
  }),
);

export const practices = Array.from({ length: PRACTICES }, (_, index) => index);

/** Which reading this is; every other one turns all answers over, as ours does. */
let round = 0;

export function setRound(next: number): void {
  round = next;
}

/** Whether a practice is followed, in the reading that is going on. */
export function isFollowed(
  entityRef: string,
  question: Question,
  practice: number,
): boolean {
  return isMet(entityRef, question.index, practice) === (round % 2 === 0);
}

/** How many practices of a question are followed. */
export function countFollowed(entityRef: string, question: Question): number {
  return practices.filter(practice => isFollowed(entityRef, question, practice))
    .length;
}

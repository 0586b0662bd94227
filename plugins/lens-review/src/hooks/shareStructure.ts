import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Question = ApiSchemas['Question'];

const same = (a: unknown, b: unknown) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/*
 * The server's answer wins unless this browser knows a newer revision of the
 * question: a review may have been read before an answer was saved and arrive
 * after it.
 */
function newer(known: Question, read: Question): Question {
  if (known.revision > read.revision || same(known, read)) {
    return known;
  }
  return {
    ...read,
    choices: read.choices.map(choice => {
      const before = known.choices.find(({ id }) => id === choice.id);
      return before && same(before, choice) ? before : choice;
    }),
  };
}

/**
 * A review as read, in which everything that did not change is the same object
 * as before, so that only what changed is drawn again.
 */
export function shareStructure(
  known: ApiSchemas['Review'],
  read: ApiSchemas['Review'],
): ApiSchemas['Review'] {
  const before = new Map(known.questions.map(q => [q.id, q]));
  return {
    ...read,
    pillars: same(known.pillars, read.pillars) ? known.pillars : read.pillars,
    phases: same(known.phases, read.phases) ? known.phases : read.phases,
    scores: same(known.scores, read.scores) ? known.scores : read.scores,
    questions: read.questions.map(question => {
      const old = before.get(question.id);
      return old ? newer(old, question) : question;
    }),
  };
}

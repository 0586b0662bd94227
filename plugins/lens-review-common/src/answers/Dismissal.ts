/**
 * A reviewer's decision that a standing contradiction no longer speaks against a
 * practice. Lifts what was last observed until then; what is observed later, or
 * still holds, is not lifted.
 *
 * @public
 */
export interface Dismissal {
  questionId: string;
  choiceId: string;
  /** When it was decided. */
  at: Date;
}

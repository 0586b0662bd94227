/**
 * An approved, time-boxed permission not to follow a practice.
 *
 * @public
 */
export interface Exemption {
  questionId: string;
  choiceId: string;
  validFrom: Date;
  /** Undefined where it has no end. */
  validUntil?: Date;
}

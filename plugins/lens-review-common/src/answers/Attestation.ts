/**
 * A document that shows a practice is followed. Never enters a verdict; makes a
 * met practice `documented`.
 *
 * @public
 */
export interface Attestation {
  questionId: string;
  choiceId: string;
  url: string;
  /** From then on it counts. */
  validFrom: Date;
  /** From then on it counts no more. */
  validUntil: Date;
}

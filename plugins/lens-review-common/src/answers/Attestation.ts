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
  /**
   * Full reference of the group, system or domain that gave it for all its
   * components; undefined where it is the component's own.
   */
  inheritedFrom?: string;
}

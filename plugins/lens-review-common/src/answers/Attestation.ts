/**
 * A document that shows a practice is followed. Never enters a verdict; makes a
 * met practice `documented`.
 *
 * @public
 */
export interface Attestation {
  questionId: string;
  choiceId: string;
  /** Where it can be opened; undefined where only its title is known. */
  url?: string;
  /** What it is called; undefined where only its link is known. At least one of the two is there. */
  title?: string;
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

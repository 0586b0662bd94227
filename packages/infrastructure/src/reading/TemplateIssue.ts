/**
 * Something wrong with a file: `refused` means that nothing of it was read,
 * `fault` that a part was read as well as could be, `notice` that something in
 * it cannot be decided from the text.
 *
 * @public
 */
export interface TemplateIssue {
  severity: 'refused' | 'fault' | 'notice';
  /** A plain sentence. */
  message: string;
  /** From 1; undefined where the whole file is meant. */
  line?: number;
}

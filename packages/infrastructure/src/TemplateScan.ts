import { TemplateIssue } from './reading/TemplateIssue';

/**
 * A file to scan.
 *
 * @public
 */
export interface ScanRequest {
  /** The file's text. */
  text: string;
  /** Its name, as facts shall show it. */
  file: string;
  /**
   * Gives the text of a file that this one names as the template of a nested
   * stack or as an include, so that outputs of that stack are known; undefined
   * where it is not at hand. What the nested template proves is a scan of its own.
   */
  resolveText?(location: string, from: string): NeighbourText | undefined;
}

/**
 * The text of a file beside the scanned one.
 *
 * @public
 */
export interface NeighbourText {
  file: string;
  text: string;
}

/**
 * What a file proves, one fact per name in a fixed order.
 *
 * @public
 */
export interface TemplateScan {
  file: string;
  format: 'cloudformation' | 'terraform' | 'none';
  facts: ScannedFact[];
  issues: TemplateIssue[];
}

/**
 * One fact about a file: the `every` of its relevant resources, absent where the
 * file has none.
 *
 * @public
 */
export type ScannedFact = ScannedOutcome & {
  name: string;
  resources: ScannedResource[];
};

/**
 * The same question for one resource.
 *
 * @public
 */
export type ScannedResource = ScannedOutcome & {
  file: string;
  /** Logical id, or address in a plan. */
  logicalId: string;
  /** From 1. */
  line: number;
};

/**
 * A value that every deployment has, nothing to ask about, or unknown with the
 * reason in words.
 *
 * @public
 */
export type ScannedOutcome =
  | { outcome: 'value'; value: boolean; reason?: string }
  | { outcome: 'absent' }
  | { outcome: 'unknown'; reason: string };

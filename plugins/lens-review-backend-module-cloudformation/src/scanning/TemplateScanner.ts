import {
  NeighbourText,
  ReadNeighbour,
  TemplateScan,
} from '@lens-review/infrastructure';

/** Scans files without holding up whoever asks. */
export interface TemplateScanner {
  /**
   * Scans a file and the templates of its nested stacks.
   *
   * @throws Error where it takes too long or too much memory
   */
  scan(
    file: NeighbourText,
    readNeighbour: ReadNeighbour,
  ): Promise<TemplateScan[]>;
  /** Ends what it holds open. */
  close(): Promise<void>;
}

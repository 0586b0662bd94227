import { ScanReport } from '../scan/ScanReport';
import { Terminal } from '../terminal/Terminal';
import { scanJson } from './scanJson';
import { scanJunit } from './scanJunit';
import { scanMarkdown } from './scanMarkdown';
import { scanSarif } from './scanSarif';
import { scanText } from './scanText';

type ScanFormat = (
  report: ScanReport,
  terminal: Pick<Terminal, 'colors' | 'width'>,
  options: { verbose: boolean },
) => string;

/** How a scan's report can be written. */
export const scanFormats = {
  text: scanText,
  json: scanJson,
  sarif: scanSarif,
  markdown: scanMarkdown,
  junit: scanJunit,
} satisfies Record<string, ScanFormat>;

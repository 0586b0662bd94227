/**
 * What Lens Review costs, measured beside its peers.
 *
 * @packageDocumentation
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  LensDocument,
  Overlay,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import { benchScoring } from './benchScoring';
import { benchEvidence } from './evidence/benchEvidence';
import { reportEvidence } from './evidence/reportEvidence';
import { reportScoring } from './reportScoring';

/**
 * Runs the benchmarks and prints what they found.
 *
 * @param lensFolder - the folder of the lens to score with: `lens.json`, `overlay.yaml`
 * @param evidenceFolder - the sources of the benchmark of collection runs
 * @throws Error where the lens cannot be read, or where two engines disagree
 */
export async function main(
  lensFolder: string,
  evidenceFolder: string,
): Promise<void> {
  const { document, overlay } = readLens(lensFolder);
  console.log(reportScoring(await benchScoring(document, overlay)));
  console.log(`\n${reportEvidence(await benchEvidence(evidenceFolder))}`);
}

function readLens(folder: string): {
  document: LensDocument;
  overlay: Overlay;
} {
  const lens = parseLens(readFileSync(join(folder, 'lens.json'), 'utf8'));
  if (!lens.ok) {
    throw new Error(`lens.json: ${lens.issues[0].message}`);
  }
  const overlay = parseOverlay(
    readFileSync(join(folder, 'overlay.yaml'), 'utf8'),
    lens.lens.document,
  );
  if (!overlay.ok) {
    throw new Error(`overlay.yaml: ${overlay.issues[0].message}`);
  }
  return { document: lens.lens.document, overlay: overlay.overlay };
}

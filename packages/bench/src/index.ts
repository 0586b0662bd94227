/**
 * What Lens Review costs, measured beside its peers.
 *
 * @packageDocumentation
 */
import { benchScoring } from './benchScoring';
import { benchEvidence } from './evidence/benchEvidence';
import { reportEvidence } from './evidence/reportEvidence';
import { readBuiltInLens } from './readLens';
import { reportScoring } from './reportScoring';

/**
 * Runs benchmarks and prints what they found.
 *
 * @param parts - which
 * @param evidenceFolder - the sources of the benchmark of collection runs
 * @throws Error where the lens cannot be read, or where two engines disagree
 */
export async function main(
  parts: ('scoring' | 'evidence')[],
  evidenceFolder: string,
): Promise<void> {
  if (parts.includes('scoring')) {
    const { document, overlay } = readBuiltInLens();
    console.log(reportScoring(await benchScoring(document, overlay)));
  }
  if (parts.includes('evidence')) {
    console.log(`\n${reportEvidence(await benchEvidence(evidenceFolder))}`);
  }
}

// The benchmarks of the engine and of the sources of evidence.
import { join } from 'node:path';
import { load, root } from './bundle.mjs';

/** @param {('scoring' | 'evidence')[]} parts */
export async function benchEngine(parts) {
  const { main } = await load('index.ts', 'bench');
  await main(parts, join(root, 'src', 'evidence'));
}

// The benchmarks of the engine and of the sources of evidence.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, root } from './bundle.mjs';

/** @param {('scoring' | 'evidence')[]} parts */
export async function benchEngine(parts) {
  const { main } = await import(
    pathToFileURL(await bundle('index.ts', 'bench')).href
  );
  await main(parts, join(root, 'src', 'evidence'));
}

#!/usr/bin/env node
// Bundles the benchmarks with the sources they measure and runs them:
//
//   node packages/bench/bin/bench.mjs
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist', 'bench.cjs');

await build({
  entryPoints: [join(root, 'src', 'index.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Measured as it is published.
  external: ['json-rules-engine'],
  logLevel: 'warning',
});

const common = createRequire(join(root, 'package.json')).resolve(
  '@lens-review/backstage-plugin-lens-review-common/package.json',
);
const { main } = await import(pathToFileURL(bundle).href);
await main(
  join(dirname(common), 'lenses', 'machine-learning'),
  join(root, 'src', 'evidence'),
);

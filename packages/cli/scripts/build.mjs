#!/usr/bin/env node
// Bundles the command line, with everything it needs, into dist/lens-review.cjs,
// or into another folder:
//
//   node packages/cli/scripts/build.mjs [--meta] [<folder>]
import { chmod, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  options: { meta: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const outfile = join(positionals[0] ?? join(root, 'dist'), 'lens-review.cjs');
const lenses = join(
  dirname(
    createRequire(join(root, 'package.json')).resolve(
      '@lens-review/backstage-plugin-lens-review-common/package.json',
    ),
  ),
  'lenses',
);

/** One file holds the built-in lens too, so that it can be copied anywhere. */
const builtInLens = {
  name: 'built-in-lens',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lenses[\\/]builtInLens\.ts$/ }, async () => {
      const folder = join(lenses, 'machine-learning');
      const read = file => readFile(join(folder, file), 'utf8');
      const files = {
        document: await read('lens.json'),
        overlay: await read('overlay.yaml'),
      };
      return {
        contents: `export const builtInLens = () => (${JSON.stringify(
          files,
        )});`,
      };
    });
  },
};

await build({
  entryPoints: [join(root, 'src', 'index.ts')],
  outfile,
  bundle: true,
  minify: true,
  keepNames: true,
  platform: 'node',
  target: 'node20.3',
  mainFields: ['module', 'main'],
  banner: { js: '#!/usr/bin/env node' },
  plugins: [builtInLens],
  logLevel: 'warning',
  metafile: values.meta,
}).then(async ({ metafile }) => {
  if (metafile) {
    const { analyzeMetafile } = await import('esbuild');
    console.log(await analyzeMetafile(metafile));
  }
});
await chmod(outfile, 0o755);

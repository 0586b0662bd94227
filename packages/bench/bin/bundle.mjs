// Bundles our own sources; what is installed is measured as it is published.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The folder of this package. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} source file below `src`
 * @param {string} name of the bundle
 * @param {string} folder with `src` and `dist`, and with what is installed for them
 * @returns {Promise<string>} the bundle's path
 */
export async function bundle(source, name, folder = root) {
  const outfile = join(folder, 'dist', `${name}.cjs`);
  await build({
    entryPoints: [join(folder, 'src', source)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [
      {
        name: 'own-sources',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path }) =>
            path.startsWith('@lens-review/') ? undefined : { external: true },
          );
        },
      },
    ],
    logLevel: 'warning',
  });
  return outfile;
}

/** Bundles a source as above, and imports it. */
export async function load(...names) {
  return import(pathToFileURL(await bundle(...names)).href);
}

// Keeps what was measured as JSON, one file for each thing, database and size.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { describeMachine } from './machine.mjs';

const folder = join(root, 'dist', 'results');

const fileOf = (what, database, components) =>
  join(folder, `${what}-${database}-${components}.json`);

/**
 * @param {string} what `ours`, or the name of a peer
 * @param {{ database: string, components: number }} figures
 * @param {{ version: string } | undefined} postgres
 */
export async function keepResults(what, figures, postgres) {
  await mkdir(folder, { recursive: true });
  const measured = {
    machine: describeMachine(
      figures.database === 'postgres' ? postgres : undefined,
    ),
    at: new Date().toISOString(),
  };
  await writeFile(
    fileOf(what, figures.database, figures.components),
    JSON.stringify({ ...measured, ...figures }, null, 2),
  );
}

/** @returns the newest figures, or undefined where there are none */
export async function readResults(what, database, components) {
  const text = await readFile(fileOf(what, database, components), 'utf8').catch(
    () => undefined,
  );
  return text && JSON.parse(text);
}

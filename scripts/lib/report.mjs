import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the workspace. */
export const root = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
);

/** Says in one line what happens now. */
export function step(text) {
  console.log(`▸ ${text}`);
}

/** Runs `action`, then says how long it took: `label (12.3 s)`. */
export async function timed(label, action) {
  const start = performance.now();
  const result = await action();
  step(`${label} (${seconds(performance.now() - start)})`);
  return result;
}

/** Milliseconds as `12.3 s`. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_MS = 1000;

/**
 * Tries until something is there, at least once, and no longer than a number of
 * seconds.
 *
 * @param attempt - answers undefined where it is to be tried again
 * @returns undefined where time ran out
 * @throws what the attempt throws, and where the signal says to stop
 */
export async function patiently<T>(
  attempt: () => Promise<T | undefined>,
  seconds: number,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const result = await attempt();
    const left = end - Date.now();
    if (result !== undefined || left <= 0) {
      return result;
    }
    await pause(Math.min(BETWEEN_MS, left), undefined, { signal });
  }
}

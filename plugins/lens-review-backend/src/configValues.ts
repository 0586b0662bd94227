import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { z } from 'zod';

/** A switch. */
export const flag = z.boolean({ error: 'write true or false' });

/** A period, not shorter than `least`; the fallback where the key is not set. */
export function readPeriod(
  root: Config,
  key: string,
  fallback: HumanDuration,
  least: HumanDuration = { milliseconds: 1 },
): HumanDuration {
  if (!root.has(key)) {
    return fallback;
  }
  let period: HumanDuration;
  try {
    period = readDurationFromConfig(root, { key });
  } catch (error) {
    throw invalid(
      key,
      `${messageOf(error)}. Write a period, e.g. P1Y, PT6H or { hours: 6 }`,
    );
  }
  if (!(durationToMilliseconds(period) >= durationToMilliseconds(least))) {
    throw invalid(
      key,
      `the period is too short; write at least ${JSON.stringify(least)}`,
    );
  }
  return period;
}

/** Reads a value with a schema; undefined where the key is not set. */
export function readWith<TSchema extends z.ZodType>(
  root: Config,
  key: string,
  schema: TSchema,
): z.output<TSchema> | undefined {
  const value = root.getOptional(key);
  if (value === undefined) {
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  const [first] = result.error.issues;
  const path = first.path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  throw invalid(`${key}${path}`, first.message);
}

/** An error that names the path and the remedy. */
export function invalid(key: string, remedy: string): Error {
  return new Error(`Invalid configuration at ${key}: ${remedy}`);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

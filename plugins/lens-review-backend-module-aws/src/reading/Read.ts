/** Why something could not be read. */
export type FaultCause =
  | 'credentials'
  | 'denied'
  | 'disabled'
  | 'failed'
  | 'malformed'
  | 'not_found'
  | 'redirected'
  | 'throttled'
  | 'timed_out'
  | 'unreachable';

/** Something went wrong: nothing is known. */
export interface Fault {
  outcome: 'unknown';
  cause: FaultCause;
  /** A sentence for people. Where a permission is missing, it ends by naming it. */
  reason: string;
}

/**
 * What a call gave.
 *
 * - `value`: it was read
 * - `gone`: the resource that was asked about is not there
 * - `unset`: the resource is there, what was asked for is not set on it
 * - `unknown`: anything else; it says nothing about the resource
 */
export type Read<T> =
  | { outcome: 'value'; value: T }
  | { outcome: 'gone' }
  | { outcome: 'unset' }
  | Fault;

/** What is missing, the weightiest first. */
const MISSING = ['unknown', 'gone', 'unset'] as const;

/** Something that was read, or is known without reading. */
export function read<T>(value: T): Read<T> {
  return { outcome: 'value', value };
}

/** Goes on from what was read; what is not there, or not known, stays so. */
export async function andThen<A, B>(
  first: Read<A>,
  next: (value: A) => Promise<Read<B>> | Read<B>,
): Promise<Read<B>> {
  return first.outcome === 'value' ? next(first.value) : first;
}

/** Turns what was read into something else. */
export function mapRead<A, B>(first: Read<A>, turn: (value: A) => B): Read<B> {
  return first.outcome === 'value' ? read(turn(first.value)) : first;
}

/**
 * Two answers as one: what is missing of either, is missing. A fault comes before
 * what is not there, which could not be relied upon beside it.
 */
export function both<A, B>(a: Read<A>, b: Read<B>): Read<[A, B]> {
  if (a.outcome === 'value') {
    return b.outcome === 'value' ? read([a.value, b.value]) : b;
  }
  if (b.outcome === 'value') {
    return a;
  }
  return MISSING.indexOf(a.outcome) <= MISSING.indexOf(b.outcome) ? a : b;
}

/** Many answers as one, like {@link both}. */
export function every<T>(reads: readonly Read<T>[]): Read<T[]> {
  return reads.reduce<Read<T[]>>(
    (all, one) => mapRead(both(all, one), ([some, next]) => [...some, next]),
    read([]),
  );
}

/** What is not set, as a value of its own. */
export function orElse<T, F>(first: Read<T>, fallback: F): Read<T | F> {
  return first.outcome === 'unset' ? read(fallback) : first;
}

/**
 * For what another resource leads to: that it is not there says nothing about the
 * named resource.
 *
 * @param what - as a noun with its name: `the KMS key 1234`
 */
export function reached<T>(first: Read<T>, what: string): Read<T> {
  return first.outcome === 'gone'
    ? {
        outcome: 'unknown',
        cause: 'not_found',
        reason: `${what} is named there, but was not found`,
      }
    : first;
}

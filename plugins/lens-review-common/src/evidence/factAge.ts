import { Fact } from './Fact';

/**
 * Whether a fact may still be relied on: `fresh`, `expired` (not read again in
 * time), or `withdrawn` (the annotation or relation that named the resource was
 * taken away).
 *
 * @public
 */
export type FactAge = 'fresh' | 'expired' | 'withdrawn';

/**
 * The age of a fact at an instant. At `expiresAt` itself it has expired.
 *
 * @public
 */
export function factAge(fact: Fact, now: Date): FactAge {
  return factAgeAt(fact, now.getTime());
}

/** {@link factAge} for an instant in milliseconds. */
export function factAgeAt(fact: Fact, now: number): FactAge {
  if (fact.withdrawnAt !== undefined && fact.withdrawnAt.getTime() <= now) {
    return 'withdrawn';
  }
  return fact.expiresAt.getTime() > now ? 'fresh' : 'expired';
}

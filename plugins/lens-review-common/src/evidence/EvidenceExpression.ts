/**
 * A condition over facts: `all`, `any` and `not` combine, a leaf compares one
 * fact. Evaluated in Kleene's three-valued logic.
 *
 * @public
 */
export type EvidenceExpression =
  | { all: EvidenceExpression[] }
  | { any: EvidenceExpression[] }
  | { not: EvidenceExpression }
  | EvidenceLeaf;

/**
 * Compares every (or some) resource's value of one fact with what is expected.
 *
 * @public
 */
export interface EvidenceLeaf {
  /** Name of the fact. */
  fact: string;
  /** Exactly one comparison; `{ is: true }` when the overlay names none. */
  expect: EvidenceComparison;
  /** How several resources combine; `every` when the overlay does not say. */
  over: 'every' | 'some';
  /** What it means that no resource is there; `unknown` when the overlay does not say. */
  whenAbsent: 'unknown' | 'true' | 'false';
}

/** How the value of a fact is compared. @public */
export type EvidenceComparison =
  | { is: boolean | string | number }
  | { in: (string | number)[] }
  | { includes: string }
  | { atLeast: number; unit?: string }
  | { atMost: number; unit?: string };

/** A three-valued answer: what could not be checked is neither true nor false. @public */
export type Truth = 'true' | 'false' | 'unknown';

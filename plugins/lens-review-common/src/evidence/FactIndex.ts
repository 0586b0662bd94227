import { factAgeAt } from './factAge';
import { Fact, FactKind } from './Fact';
import { zeros } from './zeros';

/** Numbers the names of the facts that a lens asks for. */
export type FactSlots = Map<string, number>;

/** Some fact of the name is expired or withdrawn. */
const STALE = 1;
/** Some live fact of the name holds a value, fresh or last known. */
const LIVE_VALUE = 2;
/** Some declared fact of the name holds a value, fresh or last known. */
const DECLARED_VALUE = 4;

/**
 * The facts of an entity at an instant, by the slots of the names asked for:
 * chained through indices, since small arrays for every name would cost more
 * than the judging.
 */
export class FactIndex {
  /** Milliseconds. */
  readonly now: number;
  /** The earliest instant after `now` at which one of these facts runs out; Infinity if none does. */
  readonly nextChange: number;
  private readonly facts: Fact[];
  /** By slot: position of the first fact, from 1; 0 for none. */
  private readonly heads: number[];
  /** By fact: position of the next of the same name, from 1; 0 for none. */
  private readonly successors: number[];
  private readonly marks: number[];

  constructor(slots: FactSlots, facts: Fact[], now: number) {
    this.now = now;
    this.facts = facts;
    this.heads = zeros(slots.size);
    this.marks = zeros(slots.size);
    this.successors = zeros(facts.length);
    let nextChange = Infinity;
    for (let i = facts.length - 1; i >= 0; i--) {
      const fact = facts[i];
      const slot = slots.get(fact.name);
      if (slot !== undefined) {
        this.successors[i] = this.heads[slot];
        this.heads[slot] = i + 1;
        const fresh = factAgeAt(fact, now) === 'fresh';
        this.marks[slot] |= (fresh ? 0 : STALE) | valueMark(fact);
        if (fresh) {
          nextChange = Math.min(nextChange, endOf(fact));
        }
      }
    }
    this.nextChange = nextChange;
  }

  /** Index of the first fact of a name; negative if there is none. */
  first(slot: number): number {
    return this.heads[slot] - 1;
  }

  /** Index of the next fact of the same name; negative after the last. */
  next(index: number): number {
    return this.successors[index] - 1;
  }

  at(index: number): Fact {
    return this.facts[index];
  }

  /** All facts of a name. */
  factsOf(slot: number): Fact[] {
    const found: Fact[] = [];
    for (let i = this.first(slot); i >= 0; i = this.next(i)) {
      found.push(this.facts[i]);
    }
    return found;
  }

  /** Whether a declared fact of the name holds a value, fresh or last known. */
  isDeclared(slot: number): boolean {
    return (this.marks[slot] & DECLARED_VALUE) !== 0;
  }

  allFresh(slot: number): boolean {
    return (this.marks[slot] & STALE) === 0;
  }

  /**
   * Which facts of a name count: live ones where one of them holds a value, else
   * declared ones where one of them does; undefined where nobody holds a value.
   */
  countingKind(slot: number): FactKind | undefined {
    if ((this.marks[slot] & LIVE_VALUE) !== 0) {
      return 'observed';
    }
    return (this.marks[slot] & DECLARED_VALUE) !== 0 ? 'declared' : undefined;
  }
}

function valueMark(fact: Fact): number {
  if (fact.outcome !== 'value') {
    return 0;
  }
  return fact.kind === 'observed' ? LIVE_VALUE : DECLARED_VALUE;
}

/** When a fresh fact runs out. What is not known does not become less known. */
function endOf(fact: Fact): number {
  if (fact.outcome === 'unknown') {
    return Infinity;
  }
  const end = fact.expiresAt.getTime();
  return fact.withdrawnAt === undefined
    ? end
    : Math.min(end, fact.withdrawnAt.getTime());
}

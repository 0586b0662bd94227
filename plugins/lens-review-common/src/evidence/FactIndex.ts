import { factAgeAt } from './factAge';
import { Fact, FactKind } from './Fact';

/** Numbers the names of the facts that a lens asks for. */
export type FactSlots = Map<string, number>;

/** All facts of one name, with what ranking and ageing want to know of them. */
export interface NamedFacts {
  facts: Fact[];
  allFresh: boolean;
  /** Whether a live fact holds a value, fresh or last known. */
  liveValue: boolean;
  /** Whether a declared fact holds a value, fresh or last known. */
  declaredValue: boolean;
}

/** The facts of an entity at an instant, by the slots of the names asked for. */
export class FactIndex {
  /** Milliseconds. */
  readonly now: number;
  /** The earliest instant after `now` at which one of these facts runs out; Infinity if none does. */
  readonly nextChange: number;
  private readonly bySlot: (NamedFacts | undefined)[];

  constructor(slots: FactSlots, facts: Fact[], now: number) {
    this.now = now;
    this.bySlot = new Array(slots.size).fill(undefined);
    let nextChange = Infinity;
    for (const fact of facts) {
      const slot = slots.get(fact.name);
      if (slot !== undefined) {
        nextChange = Math.min(nextChange, this.add(slot, fact));
      }
    }
    this.nextChange = nextChange;
  }

  get(slot: number): NamedFacts | undefined {
    return this.bySlot[slot];
  }

  private add(slot: number, fact: Fact): number {
    const fresh = factAgeAt(fact, this.now) === 'fresh';
    const named = this.bySlot[slot];
    if (named === undefined) {
      this.bySlot[slot] = {
        facts: [fact],
        allFresh: fresh,
        liveValue: holdsValue(fact, 'observed'),
        declaredValue: holdsValue(fact, 'declared'),
      };
    } else {
      named.facts.push(fact);
      named.allFresh = named.allFresh && fresh;
      named.liveValue = named.liveValue || holdsValue(fact, 'observed');
      named.declaredValue = named.declaredValue || holdsValue(fact, 'declared');
    }
    // What is not known does not become less known.
    if (!fresh || fact.outcome === 'unknown') {
      return Infinity;
    }
    const end = fact.expiresAt.getTime();
    return fact.withdrawnAt === undefined
      ? end
      : Math.min(end, fact.withdrawnAt.getTime());
  }
}

function holdsValue(fact: Fact, kind: FactKind): boolean {
  return fact.outcome === 'value' && fact.kind === kind;
}

/**
 * Which facts of a name count: live ones where one of them holds a value, else
 * declared ones where one of them does; undefined where nobody holds a value.
 */
export function countingKind(named: NamedFacts): FactKind | undefined {
  if (named.liveValue) {
    return 'observed';
  }
  return named.declaredValue ? 'declared' : undefined;
}

import { CompiledLeaf } from './CompiledExpression';
import { factAgeAt } from './factAge';
import { Fact, FactKind } from './Fact';
import { FactIndex } from './FactIndex';
import { FALSE, Kleene, TRUE, UNKNOWN } from './kleene';

/**
 * How a condition looks at facts that are no longer fresh.
 *
 * - `last-known`: as they were last seen. Contradictions are judged so: they do not fade.
 * - `current`: what they said no longer counts. Support is judged so: it fades.
 *   An expired fact is an unknown one. A withdrawn fact is left out, as its
 *   resource is no longer named; but where it had a value and leaving that out
 *   helps, it is an unknown one too: nobody gains by taking an annotation away.
 * - `observed`: `current`, live facts alone.
 * - `strict`: whatever is not fresh is unknown. A support must hold even so to
 *   stand against a contradiction.
 */
export type EvidenceView = 'last-known' | 'current' | 'observed' | 'strict';

/** The truth of one fact; an absent one, and one that is left out, has none. */
type FactTruth = Kleene | typeof ABSENT | typeof LEFT_OUT;
const ABSENT = 3;
const LEFT_OUT = 4;

/**
 * What a condition gives.
 *
 * @param positive - false below an odd number of `not`
 */
export function readLeaf(
  leaf: CompiledLeaf,
  index: FactIndex,
  view: EvidenceView,
  positive: boolean,
): Kleene {
  const { slot } = leaf;
  const first = index.first(slot);
  if (first < 0) {
    return UNKNOWN;
  }
  const allFresh = index.allFresh(slot);
  if (view === 'observed') {
    return combine(
      leaf,
      index,
      'observed',
      allFresh ? 'last-known' : view,
      positive,
    );
  }
  if (index.next(first) < 0 && (allFresh || view === 'last-known')) {
    const truth = truthOf(leaf, index.at(first));
    return truth === ABSENT ? leaf.whenAbsent : truth;
  }
  const kind = index.countingKind(slot);
  if (allFresh) {
    return combine(leaf, index, kind, 'last-known', positive);
  }
  const truth = combine(leaf, index, kind, view, positive);
  return truth === UNKNOWN &&
    view === 'current' &&
    kind === 'observed' &&
    index.isDeclared(slot)
    ? standIn(leaf, index, positive)
    : truth;
}

/**
 * A declared value stands in for live ones that went stale, but only where it
 * says what they said: otherwise a template would hide what was seen running.
 */
function standIn(
  leaf: CompiledLeaf,
  index: FactIndex,
  positive: boolean,
): Kleene {
  const { now } = index;
  const values = index
    .factsOf(leaf.slot)
    .filter(fact => fact.outcome === 'value');
  const oneIsStale = values.some(
    fact => fact.kind === 'observed' && factAgeAt(fact, now) !== 'fresh',
  );
  const sayTheSame = values.every(fact => haveSameValue(fact, values[0]));
  if (!oneIsStale || !sayTheSame) {
    return UNKNOWN;
  }
  const lastSeen = combine(leaf, index, 'observed', 'last-known', positive);
  const declared = combine(leaf, index, 'declared', 'current', positive);
  return declared === lastSeen ? declared : UNKNOWN;
}

/**
 * Whether what is written and what runs both answer a condition, and differently,
 * as far as both are current.
 */
export function hasDrift(leaf: CompiledLeaf, index: FactIndex): boolean {
  const live = combine(leaf, index, 'observed', 'current', true);
  const declared = combine(leaf, index, 'declared', 'current', true);
  return live !== UNKNOWN && declared !== UNKNOWN && live !== declared;
}

function haveSameValue(one: Fact, other: Fact): boolean {
  if (one.outcome !== 'value' || other.outcome !== 'value') {
    return false;
  }
  if (Array.isArray(one.value) && Array.isArray(other.value)) {
    const members = new Set(one.value);
    const others = new Set(other.value);
    return (
      members.size === others.size && [...members].every(m => others.has(m))
    );
  }
  return one.value === other.value && one.unit === other.unit;
}

/**
 * Combines the facts of a kind (of all kinds where undefined). Absent resources
 * are no resources; without any resource the condition is unknown, unless all
 * are known to be absent and the overlay says what that means. That there is no
 * fact at all never means anything: it is what hiding looks like.
 */
function combine(
  leaf: CompiledLeaf,
  index: FactIndex,
  kind: FactKind | undefined,
  view: EvidenceView,
  positive: boolean,
): Kleene {
  let absent = false;
  let counted = false;
  let result: Kleene = leaf.every ? TRUE : FALSE;
  for (let i = index.first(leaf.slot); i >= 0; i = index.next(i)) {
    const fact = index.at(i);
    if (kind !== undefined && fact.kind !== kind) {
      continue;
    }
    let truth: FactTruth = truthOf(leaf, fact);
    if (view !== 'last-known') {
      truth = aged(truth, fact, view, index.now, positive);
    }
    if (truth === ABSENT) {
      absent = true;
    } else if (truth !== LEFT_OUT) {
      counted = true;
      if (leaf.every ? truth < result : truth > result) {
        result = truth;
      }
    }
  }
  if (counted) {
    return result;
  }
  return absent ? leaf.whenAbsent : UNKNOWN;
}

/** What one fact gives at its last known outcome. */
export function truthOf(
  leaf: CompiledLeaf,
  fact: Fact,
): Kleene | typeof ABSENT {
  switch (fact.outcome) {
    case 'value':
      return leaf.compare(fact.value, fact.unit);
    case 'absent':
      return ABSENT;
    case 'unknown':
      return UNKNOWN;
    default:
      return fact satisfies never;
  }
}

function aged(
  truth: FactTruth,
  fact: Fact,
  view: EvidenceView,
  now: number,
  positive: boolean,
): FactTruth {
  const age = factAgeAt(fact, now);
  if (age === 'fresh') {
    return truth;
  }
  if (age === 'expired' || view === 'strict') {
    return UNKNOWN;
  }
  const goneHelps =
    fact.outcome === 'value' && truth !== (positive ? TRUE : FALSE);
  return goneHelps ? UNKNOWN : LEFT_OUT;
}

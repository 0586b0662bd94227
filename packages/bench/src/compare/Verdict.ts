import { Quantity, printQuantity } from './Quantity';

/** A line of the table of targets. */
export interface Verdict {
  target: string;
  ours: string;
  beside: string;
  ratio: string;
  stands: 'reached' | 'not reached' | 'not decided' | 'not measured' | '';
}

/** Two quantities, and what their ratio has to be. */
interface Comparison {
  target: string;
  unit: string;
  ours: Quantity | undefined;
  beside?: Quantity;
  /** Unit of what it is compared with, where that is another, and how many of ours it is. */
  besideUnit?: { unit: string; factor: number };
  /** What has to be known about the run, behind the quantity. */
  oursNote?: string;
  besideNote?: string;
}

const NOTHING = 'not measured';

/** Ours may be at most so many times the other. */
export function atMost(limit: number, comparison: Comparison): Verdict {
  const { ours } = comparison;
  return verdictOf(comparison, ratioOf(ours, inOurUnit(comparison)), ratio =>
    ratio <= limit ? 'reached' : 'not reached',
  );
}

/** Ours, a time, has to be so many times shorter than the other. */
export function timesFaster(limit: number, comparison: Comparison): Verdict {
  const { ours, beside } = comparison;
  return verdictOf(comparison, ratioOf(inOurUnit(comparison), ours), ratio => {
    if (ratio >= limit) {
      return 'reached';
    }
    return beside?.orMore ? 'not decided' : 'not reached';
  });
}

/** Ours, a rate, has to be so many times the other. */
export function timesMore(limit: number, comparison: Comparison): Verdict {
  const { ours } = comparison;
  return verdictOf(comparison, ratioOf(ours, inOurUnit(comparison)), ratio =>
    ratio >= limit ? 'reached' : 'not reached',
  );
}

/** Something that is shown, alone or beside something else, without a target. */
export function reported(comparison: Comparison): Verdict {
  const { ours, beside } = comparison;
  const verdict = verdictOf(
    comparison,
    ratioOf(ours, inOurUnit(comparison)),
    () => '',
  );
  return {
    ...verdict,
    beside: beside ? verdict.beside : '',
    stands: ours ? '' : 'not measured',
  };
}

function inOurUnit({ beside, besideUnit }: Comparison): Quantity | undefined {
  return (
    beside && { ...beside, median: beside.median * (besideUnit?.factor ?? 1) }
  );
}

function ratioOf(
  one: Quantity | undefined,
  other: Quantity | undefined,
): number | undefined {
  return one && other && one.median / other.median;
}

function print(quantity: Quantity | undefined, unit: string, note = '') {
  return quantity ? `${printQuantity(quantity, unit)}${note}` : NOTHING;
}

function verdictOf(
  comparison: Comparison,
  ratio: number | undefined,
  judge: (ratio: number) => Verdict['stands'],
): Verdict {
  const { target, unit, ours, beside, besideUnit } = comparison;
  const digits = ratio === undefined || ratio >= 10 ? 0 : 2;
  return {
    target,
    ours: print(ours, unit, comparison.oursNote),
    beside: print(beside, besideUnit?.unit ?? unit, comparison.besideNote),
    ratio:
      ratio === undefined
        ? ''
        : `${beside?.orMore ? 'more than ' : ''}${ratio.toFixed(digits)} ×`,
    stands: ratio === undefined ? 'not measured' : judge(ratio),
  };
}

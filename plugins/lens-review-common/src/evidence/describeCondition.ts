import { EvidenceComparison, EvidenceLeaf } from './EvidenceExpression';

const WHEN_ABSENT = {
  unknown: '',
  true: '; no resource at all is as good',
  false: '; no resource at all does not do',
};

/**
 * What a condition expects, as a phrase that reads on from the fact's name:
 * `is at least 30 days for every resource`.
 *
 * @param negated - it stands below an odd number of `not`
 * @public
 */
export function describeCondition(
  condition: EvidenceLeaf,
  negated: boolean = false,
): string {
  const over =
    condition.over === 'every'
      ? 'for every resource'
      : 'for at least one resource';
  const phrase = `${describeComparison(condition.expect)} ${over}${
    WHEN_ABSENT[condition.whenAbsent]
  }`;
  return negated ? `not: ${phrase}` : phrase;
}

function describeComparison(expected: EvidenceComparison): string {
  if ('is' in expected) {
    return `is ${literal(expected.is)}`;
  }
  if ('in' in expected) {
    return `is one of ${expected.in.map(literal).join(', ')}`;
  }
  if ('includes' in expected) {
    return `includes ${literal(expected.includes)}`;
  }
  if ('atLeast' in expected) {
    return `is at least ${quantity(expected.atLeast, expected.unit)}`;
  }
  return `is at most ${quantity(expected.atMost, expected.unit)}`;
}

function literal(value: boolean | string | number): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

function quantity(value: number, unit: string | undefined): string {
  return unit === undefined ? String(value) : `${value} ${unit}`;
}

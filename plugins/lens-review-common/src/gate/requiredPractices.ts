import { PracticeResult } from '../scoring/ReviewResult';
import { check, GateCheck, listed } from './GateCheck';
import { nameOf } from './nameOf';

/**
 * Whether practices are met, and by more than a word. A claim alone is neither a
 * pass nor a fault: it is said that it has to be shown. An exemption is a decision
 * of a reviewer, and stands for its practice.
 */
export function requiredPractices(
  names: string[],
  practices: PracticeResult[],
): GateCheck {
  const byName = new Map(practices.map(one => [nameOf(one), one]));
  const lacking = names
    .map(name => ({ name, ...stand(byName.get(name)) }))
    .filter(({ outcome }) => outcome !== 'passed');
  if (lacking.length === 0) {
    return check(
      'support',
      'passed',
      'Every required practice is met by evidence or a document, or exempt.',
    );
  }
  const said = (outcome: GateCheck['outcome'], lead: string) => {
    const parts = lacking.filter(one => one.outcome === outcome);
    return parts.length > 0
      ? [`${lead}: ${listed(parts.map(({ name, why }) => `${name}${why}`))}`]
      : [];
  };
  return check(
    'support',
    lacking.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'unknown',
    `Not every required practice is met; ${[
      ...said('failed', 'missing'),
      ...said('unknown', 'to be shown by evidence or a document'),
    ].join('; ')}.`,
    { practices: lacking.map(({ name }) => name) },
  );
}

function stand(practice: PracticeResult | undefined): {
  outcome: GateCheck['outcome'];
  why: string;
} {
  if (practice === undefined) {
    return { outcome: 'failed', why: ' (not in the lens)' };
  }
  switch (practice.state) {
    case 'met':
      return practice.assurance === 'claimed'
        ? { outcome: 'unknown', why: ' (claimed only)' }
        : { outcome: 'passed', why: '' };
    case 'exempt':
      return { outcome: 'passed', why: '' };
    case 'unknown':
      return { outcome: 'unknown', why: ' (not answered)' };
    case 'not_applicable':
      return { outcome: 'failed', why: ' (marked as not applicable)' };
    case 'not_met':
      return { outcome: 'failed', why: '' };
    default:
      return practice.state satisfies never;
  }
}

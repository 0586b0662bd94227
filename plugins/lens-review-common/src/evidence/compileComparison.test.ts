import { compileComparison } from './compileComparison';
import { EvidenceComparison, Truth } from './EvidenceExpression';
import { FactValue } from './Fact';
import { nameOf } from './kleene';

describe('A comparison', () => {
  it.each<[EvidenceComparison, FactValue, string | undefined, Truth]>([
    [{ is: true }, true, undefined, 'true'],
    [{ is: true }, false, undefined, 'false'],
    [{ is: true }, 'true', undefined, 'unknown'],
    [{ is: 'KMS' }, 'KMS', undefined, 'true'],
    [{ is: 'KMS' }, ['KMS'], undefined, 'unknown'],
    [{ in: ['a', 'b'] }, 'b', undefined, 'true'],
    [{ in: ['a', 'b'] }, 'c', undefined, 'false'],
    [{ in: ['a', 'b'] }, 1, undefined, 'unknown'],
    [{ in: ['a', 'b'] }, true, undefined, 'unknown'],
    [{ includes: 'a' }, ['a', 'b'], undefined, 'true'],
    [{ includes: 'a' }, [], undefined, 'false'],
    [{ includes: 'a' }, 'a', undefined, 'unknown'],
    [{ atLeast: 30, unit: 'days' }, 30, 'days', 'true'],
    [{ atLeast: 30, unit: 'days' }, 29, 'days', 'false'],
    [{ atLeast: 30, unit: 'days' }, 720, 'hours', 'unknown'],
    [{ atLeast: 30, unit: 'days' }, 30, undefined, 'unknown'],
    [{ atLeast: 30 }, 30, 'days', 'unknown'],
    [{ atLeast: 2 }, 2, undefined, 'true'],
    [{ atMost: 2 }, 2, undefined, 'true'],
    [{ atMost: 2 }, 3, undefined, 'false'],
    [{ atMost: 2 }, '1', undefined, 'unknown'],
    [{ atMost: 2 }, NaN, undefined, 'unknown'],
  ])('%j of %j in %s is %s', (expected, value, unit, truth) => {
    expect(nameOf(compileComparison(expected)(value, unit))).toBe(truth);
  });
});

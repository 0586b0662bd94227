import { LensRiskRule } from '../lens/LensDocument';
import vectors from './__testUtils__/engine-vectors.json';
import { questionOf } from './__testUtils__/question';
import { compileRiskRules } from './compileRiskRules';
import { riskOf } from './riskOf';

interface ObservedCase {
  selected: string[];
  na?: string[];
  expect: string;
}

function isRisk(risk: string): risk is LensRiskRule['risk'] {
  return ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'].includes(risk);
}

function compile(rules: { condition: string; risk: string }[]) {
  const ids = rules.flatMap(rule => rule.condition.match(/\w+/g) ?? []);
  return compileRiskRules(
    questionOf(
      [...new Set([...ids, 'none_no'])].filter(id => id !== 'default'),
      rules.flatMap(({ condition, risk }) =>
        isRisk(risk) ? [{ condition, risk }] : [],
      ),
    ),
  );
}

function run(rules: ReturnType<typeof compile>, observed: ObservedCase) {
  const maskOf = (ids: string[] = []) =>
    ids.reduce((mask, id) => mask | rules.bitOf(id), 0);
  return riskOf(rules, maskOf(observed.selected), maskOf(observed.na), true);
}

describe('riskOf gives what the AWS tool was seen to give', () => {
  it.each<[string, { condition: string; risk: string }[], ObservedCase[]]>([
    ['A', vectors.rulesA, vectors.casesA],
    ['B', vectors.rulesB, vectors.casesB],
    ['C', vectors.rulesC, vectors.casesC],
    ['of the specification', vectors.rulesSpec, vectors.casesSpec],
  ])('for every case of rules %s', (_, rules, cases) => {
    const compiled = compile(rules);
    expect(cases.length).toBeGreaterThan(0);
    expect(
      cases.map(observed => ({ ...observed, expect: run(compiled, observed) })),
    ).toEqual(cases);
  });

  it('has read every vector of the file', () => {
    expect(Object.keys(vectors).filter(key => key.startsWith('cases'))).toEqual(
      ['casesA', 'casesB', 'casesC', 'casesSpec'],
    );
  });
});

describe('riskOf', () => {
  const rules = compile([
    { condition: 'aaa', risk: 'NO_RISK' },
    { condition: 'default', risk: 'HIGH_RISK' },
  ]);

  it('is NOT_APPLICABLE when the question is, whatever is selected', () => {
    expect(riskOf(rules, 1, 0, false)).toBe('NOT_APPLICABLE');
    expect(riskOf(rules, 0, 0, false)).toBe('NOT_APPLICABLE');
  });

  it('is UNANSWERED when nothing is selected and nothing not applicable, in spite of a default', () => {
    expect(riskOf(rules, 0, 0, true)).toBe('UNANSWERED');
  });

  it('counts a not-applicable mark alone as an answer', () => {
    expect(riskOf(rules, 0, rules.bitOf('none_no'), true)).toBe('HIGH');
  });
});

import fc from 'fast-check';
import { LensRisk, LensRiskRule } from '../lens/LensDocument';
import { anyCondition } from './__testUtils__/arbitraries';
import { questionOf } from './__testUtils__/question';
import { ChoiceCondition } from './Condition';
import { compileRiskRules } from './compileRiskRules';
import { printCondition } from './printCondition';

const IDS = ['a', 'b', 'c', 'd', 'q_no'];

function rulesOf(...rules: [condition: string, risk: LensRisk][]) {
  return compileRiskRules(
    questionOf(
      IDS,
      rules.map(([condition, risk]) => ({ condition, risk })),
    ),
  );
}

/** Whether the condition holds, `selected` and `notApplicable` as words. */
function isTrue(condition: string, selected = '', notApplicable = '') {
  return (
    rulesOf([condition, 'NO_RISK']).evaluateIds(
      new Set(selected.split(' ')),
      new Set(notApplicable.split(' ')),
    ) === 'NONE'
  );
}

describe('compileRiskRules', () => {
  it('gives the first true rule in file order, so order matters', () => {
    const both = new Set(['a', 'b']);
    const none = new Set<string>();
    expect(
      rulesOf(['a', 'MEDIUM_RISK'], ['a && b', 'NO_RISK']).evaluateIds(
        both,
        none,
      ),
    ).toBe('MEDIUM');
    expect(
      rulesOf(['a && b', 'NO_RISK'], ['a', 'MEDIUM_RISK']).evaluateIds(
        both,
        none,
      ),
    ).toBe('NONE');
    expect(
      rulesOf(['default', 'HIGH_RISK'], ['a', 'NO_RISK']).evaluateIds(
        both,
        none,
      ),
    ).toBe('HIGH');
  });

  it('is unanswered where no rule is true and there is no default', () => {
    expect(rulesOf(['a', 'NO_RISK']).evaluate(0, 0)).toBe('UNANSWERED');
  });

  // prettier-ignore
  it.each([
    // condition,            selected, n/a,    holds
    ['a && b',               'b',      'a',    true],
    ['a && b',               '',       'a',    false],
    ['a && b',               '',       'a b',  true],
    ['a || b',               'b',      'a',    true],
    ['a || b',               '',       'a',    false],
    ['a || b',               '',       'a b',  false],
    ['a && !b',              'a',      'b',    true],
    ['a || !b',              '',       'b',    false],
    ['!a || !b',             '',       'a',    true],
    ['a',                    '',       'a',    true],
    ['(a)',                  '',       'a',    true],
    ['!!a',                  '',       'a',    true],
    ['!a',                   '',       'a',    false],
    ['!(a)',                 '',       'a',    false],
    ['(a && b) || c',        '',       'a b',  true],
    ['(a || b) && c',        'c',      'a b',  false],
    ['!(a && b)',            '',       'a b',  false],
    ['!(a || b)',            '',       'a b',  true],
    ['!(a && b) && c',       'a c',    'b',    false],
    ['!(a && b) && c',       'c',      'b',    true],
    ['a && !q_no',           'a q_no', '',     false],
    ['a',                    'a q_no', '',     true],
  ])('%s with "%s" selected and "%s" not applicable: %s', (condition, selected, notApplicable, expected) => {
    expect(isTrue(condition, selected, notApplicable)).toBe(expected);
  });

  it('lets a choice both selected and not applicable count as not applicable', () => {
    expect(isTrue('a || b', 'a', 'a')).toBe(false);
  });

  it('agrees with a plain reading of the condition where everything applies', () => {
    fc.assert(
      fc.property(anyCondition(IDS), fc.subarray(IDS), (condition, chosen) => {
        expect(isTrue(printCondition(condition), chosen.join(' '))).toBe(
          readPlainly(condition, new Set(chosen)),
        );
      }),
    );
  });

  it('treats a not-applicable choice as neutral: the rest decides as if the condition did not mention it', () => {
    fc.assert(
      fc.property(
        anyCondition(IDS),
        fc.subarray(IDS),
        fc.subarray(IDS, { minLength: 1 }),
        (condition, chosen, notApplicable) => {
          const rest = without(condition, new Set(notApplicable));
          fc.pre(rest !== 'nothing left');
          const applicable = chosen.filter(id => !notApplicable.includes(id));
          expect(
            isTrue(
              printCondition(condition),
              chosen.join(' '),
              notApplicable.join(' '),
            ),
          ).toBe(readPlainly(rest, new Set(applicable)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives the first rule whose condition alone is true, whatever the rules', () => {
    const anyRule = fc.record<LensRiskRule>({
      condition: anyCondition(IDS).map(printCondition),
      risk: fc.constantFrom('NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'),
    });
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 4 }),
        fc.nat(31),
        fc.nat(31),
        (riskRules, selected, notApplicable) => {
          const risks = riskRules.map(rule =>
            compileRiskRules(questionOf(IDS, [rule])).evaluate(
              selected,
              notApplicable,
            ),
          );
          expect(
            compileRiskRules(questionOf(IDS, riskRules)).evaluate(
              selected,
              notApplicable,
            ),
          ).toBe(risks.find(risk => risk !== 'UNANSWERED') ?? 'UNANSWERED');
        },
      ),
    );
  });

  it('numbers the choices by bits and gives 0 for a stranger', () => {
    const rules = rulesOf(['a && !c', 'NO_RISK']);
    expect(IDS.map(id => rules.bitOf(id))).toEqual([1, 2, 4, 8, 16]);
    expect(rules.bitOf('elsewhere')).toBe(0);
    expect(rules.evaluate(rules.bitOf('a'), 0)).toBe('NONE');
    expect(rules.evaluate(rules.bitOf('a'), rules.bitOf('c'))).toBe('NONE');
    expect(rules.evaluate(rules.bitOf('a') | rules.bitOf('c'), 0)).toBe(
      'UNANSWERED',
    );
  });

  it('refuses to compile what the lint refuses', () => {
    expect(() => rulesOf(['a &&', 'NO_RISK'])).toThrow('cannot be read');
    expect(() => rulesOf(['a && x', 'NO_RISK'])).toThrow('names x');
  });

  describe('with more choices than an integer has bits', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `choice_${index}`);
    const all = ids.join(' && ');
    const wide = compileRiskRules(
      questionOf(ids, [
        { condition: all, risk: 'NO_RISK' },
        { condition: 'choice_39 || !choice_38', risk: 'MEDIUM_RISK' },
        { condition: 'default', risk: 'HIGH_RISK' },
      ]),
    );

    it('evaluates ids', () => {
      const none = new Set<string>();
      expect(wide.evaluateIds(new Set(ids), none)).toBe('NONE');
      expect(
        wide.evaluateIds(new Set(ids.slice(1)), new Set(ids.slice(0, 1))),
      ).toBe('NONE');
      expect(wide.evaluateIds(new Set(ids.slice(1)), none)).toBe('MEDIUM');
      expect(wide.evaluateIds(new Set(['choice_38']), none)).toBe('HIGH');
    });

    it('has no bits to give and says so', () => {
      expect(() => wide.bitOf('choice_1')).toThrow(RangeError);
      expect(() => wide.evaluate(0, 0)).toThrow('use evaluateIds');
    });
  });
});

function readPlainly(condition: ChoiceCondition, chosen: Set<string>): boolean {
  switch (condition.kind) {
    case 'choice':
      return chosen.has(condition.id);
    case 'not':
      return !readPlainly(condition.operand, chosen);
    case 'and':
      return condition.operands.every(operand => readPlainly(operand, chosen));
    default:
      return condition.operands.some(operand => readPlainly(operand, chosen));
  }
}

/**
 * The condition with every mention of the given choices deleted. Defined only
 * where no group is emptied by it: that an emptied `and` is true and an emptied
 * `or` false is pinned by the table above.
 */
function without(
  condition: ChoiceCondition,
  ids: Set<string>,
): ChoiceCondition | 'nothing left' {
  switch (condition.kind) {
    case 'choice':
      return ids.has(condition.id) ? 'nothing left' : condition;
    case 'not': {
      const operand = without(condition.operand, ids);
      return operand === 'nothing left' ? operand : { kind: 'not', operand };
    }
    default: {
      const operands: ChoiceCondition[] = [];
      for (const operand of condition.operands) {
        const rest = without(operand, ids);
        if (rest !== 'nothing left') {
          operands.push(rest);
        } else if (!isLiteral(operand)) {
          return rest;
        }
      }
      return operands.length === 0
        ? 'nothing left'
        : { ...condition, operands };
    }
  }
}

function isLiteral(condition: ChoiceCondition): boolean {
  return condition.kind === 'not'
    ? isLiteral(condition.operand)
    : condition.kind === 'choice';
}

import fc from 'fast-check';
import { anyCondition } from './__testUtils__/arbitraries';
import { ChoiceCondition } from './Condition';
import { parseCondition } from './parseCondition';
import { printCondition } from './printCondition';

const a: ChoiceCondition = { kind: 'choice', id: 'a' };
const b: ChoiceCondition = { kind: 'choice', id: 'b' };
const c: ChoiceCondition = { kind: 'choice', id: 'c' };

describe('parseCondition', () => {
  it.each<[string, ChoiceCondition]>([
    ['a', a],
    ['((a))', a],
    ['!a', { kind: 'not', operand: a }],
    ['!!a', { kind: 'not', operand: { kind: 'not', operand: a } }],
    ['a&&b && c', { kind: 'and', operands: [a, b, c] }],
    [
      'a || b && c',
      { kind: 'or', operands: [a, { kind: 'and', operands: [b, c] }] },
    ],
    [
      '(a || b) && c',
      { kind: 'and', operands: [{ kind: 'or', operands: [a, b] }, c] },
    ],
    ['!a && b', { kind: 'and', operands: [{ kind: 'not', operand: a }, b] }],
    ['!(a || b)', { kind: 'not', operand: { kind: 'or', operands: [a, b] } }],
  ])('binds ! before && before ||: %s', (text, condition) => {
    expect(parseCondition(text)).toMatchObject({ ok: true, condition });
  });

  it('knows default only as the whole condition', () => {
    expect(parseCondition(' default\n')).toEqual({
      ok: true,
      condition: { kind: 'default' },
      mentions: [],
    });
    expect(parseCondition('default && a')).toMatchObject({
      ok: true,
      mentions: [{ id: 'default' }, { id: 'a' }],
    });
  });

  it('says where each choice is mentioned', () => {
    expect(parseCondition('a && (!b || a)')).toMatchObject({
      mentions: [
        { id: 'a', offset: 0 },
        { id: 'b', offset: 7 },
        { id: 'a', offset: 12 },
      ],
    });
  });

  it.each([
    ['', 0, 'empty'],
    ['   ', 3, 'empty'],
    ['a &&', 4, 'ends where'],
    ['a & b', 2, 'write "&&"'],
    ['a | b', 2, 'write "||"'],
    ['a b', 2, '&& or || is missing'],
    ['a !b', 2, '&& or || is missing'],
    ['(a && b', 7, 'opened at character 1'],
    ['a)', 1, 'never opened'],
    ['()', 1, '")" stands where'],
    ['|| a', 0, '"||" stands where'],
    ['a && b-c', 6, '"-" has no place'],
    ['a && 😀', 5, '"😀" has no place'],
    ['('.repeat(100_000), 101, 'nests deeper'],
    ['!'.repeat(100_000), 101, 'nests deeper'],
  ])('refuses %j at offset %d', (text, offset, message) => {
    expect(parseCondition(text)).toEqual({
      ok: false,
      error: { offset, message: expect.stringContaining(message) },
    });
  });

  it('reads what printCondition writes as the same condition', () => {
    fc.assert(
      fc.property(anyCondition(['a1', 'B_2', 'q_no']), condition => {
        expect(parseCondition(printCondition(condition))).toMatchObject({
          ok: true,
          condition,
        });
      }),
    );
  });

  it('answers any text with a value, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(fc.constantFrom('a', '&&', '||', '!', '(', ')', ' ', '&'))
            .map(parts => parts.join('')),
        ),
        text => {
          const parsed = parseCondition(text);
          const offset = parsed.ok ? 0 : parsed.error.offset;
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('printCondition', () => {
  it.each([
    ['a', 'a'],
    ['!a&&(b||c)', '!a && (b || c)'],
    ['a && b || c', '(a && b) || c'],
    ['!(a)', '!a'],
    ['default', 'default'],
  ])('writes %s as %s', (text, printed) => {
    const parsed = parseCondition(text);
    expect(parsed.ok && printCondition(parsed.condition)).toBe(printed);
  });
});

import { ChoiceState } from '../answers/Answer';
import { compileLens } from '../scoring/compileLens';
import { ReviewInput } from '../scoring/ReviewInput';
import { scoreReview } from '../scoring/scoreReview';
import { hoursAfter, NOW, valueFact } from '../scoring/__testUtils__/facts';
import {
  answerOf,
  inputOf,
  sketchLens,
} from '../scoring/__testUtils__/reviews';
import { evidenceOf, RULES_Q } from '../scoring/__testUtils__/truthTable';
import { sprintItems, SprintSituation } from './sprintItems';

const ids = Array.from({ length: 14 }, (_, index) => `q${index}`);
const { document, overlay } = sketchLens(
  ids.map((id, index) => ({
    id,
    choices: ['a', 'b', `${id}_no`],
    rules: RULES_Q,
    practices: {
      a: { weight: index + 1, evidence: evidenceOf(`${id}.a`) },
      b: { weight: 1 },
    },
  })),
);
const lens = compileLens(document, overlay);

const all = (states: Record<string, ChoiceState>) =>
  Object.fromEntries(ids.map(id => [id, answerOf(states)]));
const answered = all({ a: 'selected', b: 'selected' });

function check(
  given: Partial<ReviewInput>,
  options: Partial<SprintSituation> & { was?: Partial<ReviewInput> } = {},
) {
  const { was, ...rest } = options;
  const input = inputOf({ answers: answered, ...given });
  return sprintItems({
    lens,
    input,
    result: scoreReview(lens, input, NOW),
    ...(was && {
      before: {
        at: hoursAfter(-24),
        result: scoreReview(
          lens,
          inputOf({ answers: answered, ...was }),
          hoursAfter(-24),
        ),
      },
    }),
    owned: new Set(),
    now: NOW,
    horizon: hoursAfter(14 * 24),
    ...rest,
  });
}

const mark = (id: string, until: Date) => ({
  questionId: id,
  choiceId: 'a',
  validFrom: hoursAfter(-100),
  validUntil: until,
});

describe('A sprint check', () => {
  it('has nothing to show where nothing changed', () => {
    expect(check({}, { was: {} })).toEqual({ items: [], later: 0 });
  });

  it('names conflicts before evidence that only changed, and the weightier first', () => {
    const { items } = check(
      {
        facts: [
          valueFact('q1.a', true),
          valueFact('q3.a', false),
          valueFact('q5.a', false),
        ],
      },
      { was: {} },
    );
    expect(items.map(({ kind, questionId }) => [kind, questionId])).toEqual([
      ['conflict', 'q5'],
      ['conflict', 'q3'],
      ['evidence', 'q1'],
    ]);
    expect(items[2]).toMatchObject({ from: 'unknown', to: 'supported' });
  });

  it('does not repeat a conflict that the last check knew', () => {
    const facts = [valueFact('q3.a', false, { expiresAt: hoursAfter(99) })];
    expect(check({ facts }, { was: { facts } }).items).toEqual([]);
  });

  it('names what runs out before the horizon, or did since, and not what was renewed', () => {
    const { items } = check(
      {
        exemptions: [
          mark('q0', hoursAfter(-1)),
          mark('q1', hoursAfter(48)),
          mark('q2', hoursAfter(48)),
          mark('q2', hoursAfter(24 * 60)),
          mark('q3', hoursAfter(-48)),
        ],
        attestations: [
          { ...mark('q4', hoursAfter(24)), url: 'https://example.com' },
        ],
      },
      { was: {} },
    );
    expect(
      items.map(({ kind, questionId }) => `${kind} ${questionId}`).sort(),
    ).toEqual(['attestation q4', 'exemption q0', 'exemption q1']);
  });

  it('names a high risk until a task is about it', () => {
    const answers = { ...answered, q2: answerOf({ q2_no: 'selected' }) };
    expect(check({ answers }).items).toMatchObject([
      { kind: 'risk_without_owner', questionId: 'q2', effectiveRisk: 'HIGH' },
    ]);
    expect(check({ answers }, { owned: new Set(['q2/b']) }).items).toEqual([]);
  });

  it('brings three unanswered questions, the weightiest, and counts the others', () => {
    const { items, later } = check({ answers: {} });
    expect(items.map(({ kind, questionId }) => [kind, questionId])).toEqual([
      ['unanswered', 'q13'],
      ['unanswered', 'q12'],
      ['unanswered', 'q11'],
    ]);
    expect(later).toBe(11);
  });

  it('shows ten at most, the worst first, and counts the rest', () => {
    const { items, later } = check(
      {
        answers: { ...answered, q0: answerOf({}) },
        facts: ids.slice(1).map(id => valueFact(`${id}.a`, false)),
      },
      { was: {}, newerLens: '2.0.0' },
    );
    expect(items).toHaveLength(10);
    expect(items[0]).toMatchObject({ kind: 'unanswered', questionId: 'q0' });
    expect(items[1]).toMatchObject({ kind: 'conflict', questionId: 'q13' });
    expect(later).toBe(5);
  });

  it('shows them all where more are asked for, but for unanswered questions', () => {
    const { items, later } = check(
      { facts: ids.map(id => valueFact(`${id}.a`, false)) },
      { was: {}, limit: 20 },
    );
    expect(items).toHaveLength(14);
    expect(later).toBe(0);
    expect(check({ answers: {} }, { limit: 20 }).items).toHaveLength(3);
  });

  it('says that a newer lens waits', () => {
    expect(check({}, { newerLens: '2.0.0' }).items).toEqual([
      { kind: 'lens', weight: 0, lensVersion: '2.0.0' },
    ]);
  });
});

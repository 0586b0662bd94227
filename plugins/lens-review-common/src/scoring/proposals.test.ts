import { Answer } from '../answers/Answer';
import { Attestation } from '../answers/Attestation';
import { Fact } from '../evidence/Fact';
import { compileLens } from './compileLens';
import { autoAcceptChanges, proposalsOf } from './proposals';
import { scoreReview } from './scoreReview';
import { hoursAfter, NOW, valueFact } from './__testUtils__/facts';
import { answerOf, inputOf, sketchLens } from './__testUtils__/reviews';
import { evidenceOf, RULES_Q } from './__testUtils__/truthTable';

const { document, overlay } = sketchLens([
  {
    id: 'q',
    choices: ['a', 'b', 'q_no'],
    rules: RULES_Q,
    practices: { a: { evidence: evidenceOf('a') } },
  },
]);
const lens = compileLens(document, overlay);

const ATTESTED: Attestation = {
  questionId: 'q',
  choiceId: 'a',
  url: 'https://example.com/document',
  validFrom: hoursAfter(-1),
  validUntil: hoursAfter(1),
};

function changes(
  answer: Answer | undefined,
  facts: Fact[],
  attestations: Attestation[] = [],
) {
  const answers: Record<string, Answer> = answer ? { q: answer } : {};
  const input = inputOf({ answers, facts, attestations });
  const result = scoreReview(lens, input, NOW);
  return {
    proposals: proposalsOf(result).map(({ choiceId }) => choiceId),
    changes: autoAcceptChanges(lens, answers, result).map(
      ({ choiceId, to }) => `${choiceId} ${to}`,
    ),
  };
}

const SUPPORTED = [valueFact('a', true)];
const CONTRADICTED = [valueFact('a', false)];

const bySystem: Answer = {
  applicable: true,
  choices: { a: { state: 'selected', decidedBy: 'system' } },
};

describe('Automatic acceptance', () => {
  it('selects what is supported or attested and nobody touched', () => {
    const expected = { proposals: ['a'], changes: ['a selected'] };
    expect(changes(undefined, SUPPORTED)).toEqual(expected);
    expect(changes(undefined, [], [ATTESTED])).toEqual(expected);
  });

  it('selects nothing without support', () => {
    expect(changes(undefined, [])).toEqual({ proposals: [], changes: [] });
  });

  it('neither proposes nor selects what is contradicted, whatever a document says', () => {
    expect(changes(undefined, CONTRADICTED, [ATTESTED])).toEqual({
      proposals: [],
      changes: [],
    });
  });

  it.each<[string, Answer, string[]]>([
    ['unselected', answerOf({ a: 'unselected' }), ['a']],
    ['marked not applicable', answerOf({ a: 'not_applicable' }), []],
    ['declined with "none of these"', answerOf({ q_no: 'selected' }), ['a']],
    [
      'put back to undecided',
      {
        applicable: true,
        choices: { a: { state: 'undecided', decidedBy: 'person' } },
      },
      ['a'],
    ],
    ['said does not apply, question and all', answerOf({}, false), []],
    ['selected', answerOf({ a: 'selected' }), []],
  ])('leaves alone what a person %s', (_, answer, proposals) => {
    expect(changes(answer, SUPPORTED)).toEqual({ proposals, changes: [] });
  });

  it('keeps what it selected while support or a document lasts', () => {
    expect(changes(bySystem, SUPPORTED).changes).toEqual([]);
    expect(changes(bySystem, [], [ATTESTED]).changes).toEqual([]);
  });

  it('takes back what it selected when support ends or turns', () => {
    expect(changes(bySystem, []).changes).toEqual(['a undecided']);
    expect(changes(bySystem, CONTRADICTED, [ATTESTED]).changes).toEqual([
      'a undecided',
    ]);
  });

  it('never takes back what a person selected', () => {
    expect(changes(answerOf({ a: 'selected' }), []).changes).toEqual([]);
  });
});

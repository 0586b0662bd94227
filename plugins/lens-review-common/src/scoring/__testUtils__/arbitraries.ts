import fc from 'fast-check';
import { Answer, ChoiceState } from '../../answers/Answer';
import {
  EvidenceComparison,
  EvidenceExpression,
} from '../../evidence/EvidenceExpression';
import { Fact } from '../../evidence/Fact';
import { Overlay, OverlayPractice } from '../../overlay/Overlay';
import { LensDocument } from '../../lens/LensDocument';
import { ReviewInput } from '../ReviewInput';
import { absentFact, hoursAfter, NOW, unknownFact, valueFact } from './facts';
import { inputOf, QuestionSketch, sketchLens } from './reviews';

/** How many facts a review has at most. */
export const MAX_FACTS = 6;

const FACTS = ['x', 'y'];
const RESOURCES = ['arn:one', 'arn:two'];
const CHOICES = ['a', 'b', 'c'];

const comparison = fc.constantFrom<EvidenceComparison[]>(
  { is: true },
  { is: false },
  { atLeast: 2, unit: 'days' },
  { in: ['s'] },
);

/** Small evidence expressions over two facts, with every combination that the format has. */
const { expression } = fc.letrec<{ expression: EvidenceExpression }>(tie => ({
  expression: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record({
      fact: fc.constantFrom(...FACTS),
      expect: comparison,
      over: fc.constantFrom('every' as const, 'some' as const),
      whenAbsent: fc.constantFrom(
        'unknown' as const,
        'true' as const,
        'false' as const,
      ),
    }),
    fc.record({
      all: fc.array(tie('expression'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      any: fc.array(tie('expression'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ not: tie('expression') }),
  ),
}));

const practice: fc.Arbitrary<OverlayPractice> = fc.record(
  {
    weight: fc.constantFrom(1, 2, 3, 0.5, 1.25),
    evidence: fc.record(
      {
        strength: fc.constantFrom('full' as const, 'partial' as const),
        supports: expression,
        refutes: expression,
        why: fc.constant('The test says so.'),
      },
      { requiredKeys: ['strength', 'supports', 'why'] },
    ),
  },
  { requiredKeys: [] },
);

const question = (id: string): fc.Arbitrary<QuestionSketch> =>
  fc.record({
    id: fc.constant(id),
    pillar: fc.constantFrom('security', 'cost'),
    phase: fc.constantFrom('build', 'run', undefined),
    choices: fc.constant([...CHOICES, `${id}_no`]),
    rules: fc.constantFrom(
      [
        { condition: 'a && b && c', risk: 'NO_RISK' as const },
        { condition: 'a || b', risk: 'MEDIUM_RISK' as const },
        { condition: 'default', risk: 'HIGH_RISK' as const },
      ],
      [
        { condition: 'a && (b || c)', risk: 'NO_RISK' as const },
        { condition: 'b', risk: 'MEDIUM_RISK' as const },
      ],
    ),
    practices: fc.record({ a: practice, b: practice, c: practice }),
  });

const choiceState: fc.Arbitrary<ChoiceState> = fc.constantFrom(
  'undecided',
  'selected',
  'selected',
  'unselected',
  'not_applicable',
);

const answer = (id: string): fc.Arbitrary<Answer> =>
  fc
    .record({
      applicable: fc.boolean(),
      a: choiceState,
      b: choiceState,
      c: choiceState,
      none: fc.boolean(),
    })
    .map(({ applicable, a, b, c, none }) => ({
      applicable: applicable || none,
      choices: {
        a: { state: a },
        b: { state: b },
        c: { state: c },
        [`${id}_no`]: {
          state: none ? ('selected' as const) : ('undecided' as const),
        },
      },
    }));

/** A fresh, expired or withdrawn fact; never one that was never known. */
const knownFact: fc.Arbitrary<Fact> = fc
  .record({
    name: fc.constantFrom(...FACTS),
    resource: fc.constantFrom(...RESOURCES),
    kind: fc.constantFrom('observed' as const, 'declared' as const),
    expiresAt: fc.constantFrom(hoursAfter(24), hoursAfter(24), hoursAfter(-1)),
    withdrawnAt: fc.constantFrom(undefined, undefined, hoursAfter(-2)),
    value: fc.constantFrom(true, false, 1, 3, 's', 't', undefined),
  })
  .map(({ name, value, ...details }) =>
    value === undefined
      ? absentFact(name, details)
      : valueFact(name, value, {
          ...details,
          unit: typeof value === 'number' ? 'days' : undefined,
        }),
  );

/** A fact about a resource that could not be read yet; still named. */
const neverKnownFact: fc.Arbitrary<Fact> = fc
  .record({
    name: fc.constantFrom(...FACTS),
    resource: fc.constantFrom(...RESOURCES),
    kind: fc.constantFrom('observed' as const, 'declared' as const),
  })
  .map(({ name, ...details }) => unknownFact(name, details));

const facts: fc.Arbitrary<Fact[]> = fc.uniqueArray(
  fc.oneof(
    { weight: 4, arbitrary: knownFact },
    { weight: 1, arbitrary: neverKnownFact },
  ),
  {
    maxLength: MAX_FACTS,
    selector: ({ name, kind, resource }) => `${name} ${kind} ${resource}`,
  },
);

const practiceRef = fc.record({
  questionId: fc.constantFrom('q', 'r'),
  choiceId: fc.constantFrom(...CHOICES),
});

export interface AnyReview {
  document: LensDocument;
  overlay: Overlay;
  input: ReviewInput;
}

/** A review of a small lens: two questions, two pillars, evidence of any form. */
export const anyReview: fc.Arbitrary<AnyReview> = fc
  .record({
    q: question('q'),
    r: question('r'),
    answerQ: answer('q'),
    answerR: answer('r'),
    facts,
    attested: fc.array(practiceRef, { maxLength: 2 }),
    exempted: fc.array(practiceRef, { maxLength: 2 }),
    pillarWeights: fc.constantFrom<Record<string, number>[]>(
      {},
      { cost: 2.5 },
      { security: 0.1 },
    ),
  })
  .map(generated => ({
    ...sketchLens([generated.q, generated.r]),
    input: inputOf({
      answers: { q: generated.answerQ, r: generated.answerR },
      facts: generated.facts,
      attestations: generated.attested.map(ref => ({
        ...ref,
        url: 'https://example.com/document',
        validFrom: hoursAfter(-1),
        validUntil: hoursAfter(10),
      })),
      exemptions: generated.exempted.map(ref => ({
        ...ref,
        validFrom: hoursAfter(-1),
      })),
      settings: {
        ...inputOf({}).settings,
        pillarWeights: generated.pillarWeights,
      },
    }),
  }));

export type Hiding = 'expire' | 'withdraw';

/** Hides a fact: its source is not read any more, or its annotation goes. */
export function hide(fact: Fact, how: Hiding): Fact {
  return how === 'expire'
    ? { ...fact, expiresAt: NOW }
    : { ...fact, withdrawnAt: NOW };
}

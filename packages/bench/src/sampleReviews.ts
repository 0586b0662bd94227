import {
  Answer,
  ChoiceAnswer,
  CompiledLens,
  DEFAULT_SETTINGS,
  EvidenceLeaf,
  Fact,
  FactKind,
  factNamesOf,
  isNoneChoice,
  LensDocument,
  Overlay,
  OverlayEvidence,
  practicesOf,
  ReviewInput,
} from '@lens-review/backstage-plugin-lens-review-common';

/** The instant at which the benchmark scores. */
export const NOW = new Date('2026-01-01T00:00:00Z');

const HOUR = 3_600_000;

/** The same numbers from 0 below 1 in every run, so that runs can be compared. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * An overlay under which every practice has a verdict to be computed: from one
 * fact, or, every third one, from two, and that one can also be refuted. Phases, weights and efforts are
 * those of the lens's own overlay.
 */
export function withEvidenceEverywhere(
  document: LensDocument,
  overlay: Overlay,
): Overlay {
  const questions = document.pillars.flatMap(pillar => pillar.questions);
  let count = 0;
  return {
    ...overlay,
    questions: Object.fromEntries(
      questions.map(question => {
        const own = overlay.questions[question.id];
        const practices = practicesOf(question).map(({ id }) => {
          count += 1;
          return [
            id,
            {
              ...own?.practices[id],
              evidence: evidenceOf(`${question.id}.${id}`, count % 3 === 0),
            },
          ];
        });
        return [
          question.id,
          { ...own, practices: Object.fromEntries(practices) },
        ];
      }),
    ),
  };
}

function evidenceOf(name: string, refutable: boolean): OverlayEvidence {
  const enabled: EvidenceLeaf = {
    fact: `${name}.enabled`,
    expect: { is: true },
    over: 'every',
    whenAbsent: 'unknown',
  };
  const kept: EvidenceLeaf = {
    fact: `${name}.kept`,
    expect: { atLeast: 30, unit: 'days' },
    over: 'some',
    whenAbsent: 'unknown',
  };
  return {
    strength: refutable ? 'full' : 'partial',
    supports: refutable ? { all: [enabled, kept] } : enabled,
    refutes: refutable ? { not: enabled } : undefined,
    why: 'Made up for the benchmark.',
  };
}

/** Reviews with mixed answers and with facts that are there, failing, missing or expired. */
export function sampleReviews(
  lens: CompiledLens,
  howMany: number,
): ReviewInput[] {
  const random = randomNumbers(42);
  return Array.from({ length: howMany }, () => ({
    answers: Object.fromEntries(
      lens.questions.map(({ id, source }) => [
        id,
        sampleAnswer(
          source.choices.map(choice => choice.id),
          random,
        ),
      ]),
    ),
    attestations: samplePractices(lens, random, 0.1).map(practice => ({
      ...practice,
      url: 'https://example.com/document',
      validFrom: new Date(NOW.getTime() - HOUR),
      validUntil: new Date(NOW.getTime() + HOUR),
    })),
    exemptions: samplePractices(lens, random, 0.03).map(practice => ({
      ...practice,
      validFrom: new Date(NOW.getTime() - HOUR),
    })),
    facts: lens.practices.flatMap(({ evidence }) =>
      evidence ? sampleFacts(factNamesOf(evidence.supports), random) : [],
    ),
    settings: DEFAULT_SETTINGS,
  }));
}

function samplePractices(
  lens: CompiledLens,
  random: () => number,
  share: number,
) {
  return lens.practices
    .filter(() => random() < share)
    .map(({ questionId, choiceId }) => ({ questionId, choiceId }));
}

/** Without not-applicable marks: plain rule engines have no such thing as a neutral operand. */
function sampleAnswer(choiceIds: string[], random: () => number): Answer {
  const none = random() < 0.1;
  return {
    applicable: true,
    choices: Object.fromEntries(
      choiceIds.flatMap((id): [string, ChoiceAnswer][] => {
        if (isNoneChoice(id) || none) {
          return isNoneChoice(id) && none ? [[id, { state: 'selected' }]] : [];
        }
        const die = random();
        if (die < 0.3) {
          return [];
        }
        return [
          [
            id,
            {
              state: die < 0.8 ? 'selected' : 'unselected',
              decidedBy: 'person',
            },
          ],
        ];
      }),
    ),
  };
}

/** A text of its own, as one that a database driver read. */
function asRead(text: string): string {
  return Buffer.from(text).toString();
}

function sampleFacts(names: string[], random: () => number): Fact[] {
  const die = random();
  if (die < 0.2) {
    return [];
  }
  const kind: FactKind = die < 0.7 ? 'observed' : 'declared';
  return names.map(name => ({
    entityRef: 'component:default/model',
    collector: kind === 'observed' ? 'live' : 'template',
    kind,
    name: asRead(name),
    resource: `arn:aws:example:::${name}`,
    source: `arn:aws:example:::${name}`,
    observedAt: new Date(NOW.getTime() - HOUR),
    expiresAt: new Date(NOW.getTime() + (die < 0.25 ? -1 : 24) * HOUR),
    outcome: 'value',
    ...(name.endsWith('.kept')
      ? { value: random() < 0.8 ? 90 : 7, unit: 'days' }
      : { value: random() < 0.8 }),
  }));
}

import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { aRiskCount } from './builders';

type Review = ApiSchemas['Review'];
type Question = ApiSchemas['Question'];
type Choice = ApiSchemas['Choice'];
type Practice = ApiSchemas['Practice'];

/** A practice that evidence says nothing about. */
export const aPractice = (practice: Partial<Practice> = {}): Practice => ({
  state: 'unknown',
  assurance: null,
  verdict: 'none',
  explanation: [],
  proposal: false,
  conflict: false,
  attested: false,
  exempted: false,
  ...practice,
});

export const aChoice = (choice: Partial<Choice> = {}): Choice => ({
  id: 'A',
  title: 'Encrypt training data',
  none: false,
  state: 'undecided',
  levelOfRisk: 'High',
  practice: aPractice(),
  ...choice,
});

export const aNoneChoice = (choice: Partial<Choice> = {}): Choice => ({
  id: 'Q_no',
  title: 'None of these',
  none: true,
  state: 'undecided',
  ...choice,
});

export const aQuestion = (question: Partial<Question> = {}): Question => ({
  id: 'Q',
  pillarId: 'security',
  phaseId: 'data',
  title: 'How do you protect data?',
  revision: 0,
  applicable: true,
  inconsistent: false,
  risk: 'UNANSWERED',
  effectiveRisk: 'UNANSWERED',
  choices: [
    aChoice({ id: 'A' }),
    aChoice({ id: 'B', title: 'Restrict access to data' }),
    aNoneChoice(),
  ],
  ...question,
});

const aScore = () => ({
  score: 0,
  assurance: 0,
  coverage: 0,
  scope: 100,
  risk: aRiskCount({ UNANSWERED: 1 }),
  effectiveRisk: aRiskCount({ UNANSWERED: 1 }),
});

const PILLARS = [
  { id: 'ops', name: 'Operational excellence' },
  { id: 'security', name: 'Security' },
  { id: 'reliability', name: 'Reliability' },
  { id: 'performance', name: 'Performance efficiency' },
  { id: 'cost', name: 'Cost optimization' },
  { id: 'sustainability', name: 'Sustainability' },
];

const PHASES = [
  { id: 'goal', name: 'Business goal' },
  { id: 'framing', name: 'Problem framing' },
  { id: 'data', name: 'Data processing' },
  { id: 'development', name: 'Model development' },
  { id: 'deployment', name: 'Deployment' },
  { id: 'monitoring', name: 'Monitoring' },
];

/** A review of the given questions under six pillars and six phases. */
export function aReview(
  questions: Question[] = [aQuestion()],
  review: Partial<Review> = {},
): Review {
  const lens = { alias: 'machine-learning', version: '1.0.0', name: 'ML Lens' };
  const inCell = (pillarId: string, phaseId: string) =>
    questions.some(q => q.pillarId === pillarId && q.phaseId === phaseId);
  const choices = questions.flatMap(question => question.choices);
  return {
    id: 'review-1',
    entityRef: 'component:default/churn',
    lens,
    status: 'draft',
    revision: 1,
    createdAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-20T10:00:00Z',
    pillars: PILLARS,
    phases: PHASES,
    questions,
    scores: {
      computedAt: '2026-11-20T10:00:00Z',
      lens,
      overall: {
        ...aScore(),
        level: 'none',
        nextLevel: {
          level: 'bronze',
          missing: [{ condition: 'score', wanted: 50, is: 0 }],
        },
        pillarsLeftOut: [],
      },
      pillars: PILLARS.map(({ id }) => ({ id, ...aScore() })),
      phases: PHASES.map(({ id }) => ({ id, ...aScore() })),
      cells: PILLARS.flatMap(pillar =>
        PHASES.filter(phase => inCell(pillar.id, phase.id)).map(phase => ({
          pillarId: pillar.id,
          phaseId: phase.id,
          ...aScore(),
        })),
      ),
    },
    proposals: choices.filter(choice => choice.practice?.proposal).length,
    conflicts: choices.filter(choice => choice.practice?.conflict).length,
    permissions: { update: true },
    ...review,
  };
}

/**
 * Untouched questions in the shape of the machine learning lens: one a pillar
 * and phase but for the business goal of Reliability, 35 with 105 practices.
 */
export const questionsOfMlSize = (): Question[] =>
  PILLARS.flatMap(pillar =>
    PHASES.filter(
      phase => !(pillar.id === 'reliability' && phase.id === 'goal'),
    ).map(phase => {
      const id = `${pillar.id}-${phase.id}`;
      return aQuestion({
        id,
        pillarId: pillar.id,
        phaseId: phase.id,
        title: `${pillar.name} during ${phase.name}`,
        choices: [
          ...[1, 2, 3].map(n =>
            aChoice({ id: `${id}-${n}`, title: `Practice ${n} of ${id}` }),
          ),
          aNoneChoice({ id: `${id}_no` }),
        ],
      });
    }),
  );

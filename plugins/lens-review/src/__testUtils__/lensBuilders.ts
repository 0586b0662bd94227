import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

const aNumber: ApiSchemas['RecomputedScore'] = {
  score: 40,
  assurance: 10,
  coverage: 50,
  scope: 100,
  level: 'none',
};

/** An upgrade that adds a practice and gives another one another id. */
export const anUpgrade = (
  upgrade: Partial<ApiSchemas['ReviewUpgrade']> = {},
): ApiSchemas['ReviewUpgrade'] => ({
  from: '1.0.0',
  to: '9.0.0',
  kind: 'major',
  changes: [
    {
      change: 'added',
      what: 'choice',
      questionId: 'Q',
      choiceId: 'pager',
      title: 'Page someone',
    },
  ],
  renames: [
    {
      from: { questionId: 'Q', choiceId: 'card' },
      to: { questionId: 'Q', choiceId: 'model_card' },
    },
  ],
  carried: 7,
  letGo: [],
  before: aNumber,
  after: { ...aNumber, score: 38.5 },
  ...upgrade,
});

export const aLensVersion = (
  version: Partial<ApiSchemas['LensVersion']> = {},
): ApiSchemas['LensVersion'] => ({
  alias: 'machine-learning',
  version: '1.0.0',
  name: 'ML Lens',
  description: 'What reviews of ML ask.',
  checksum: 'c1',
  status: 'published',
  builtIn: true,
  createdAt: '2026-11-20T10:00:00Z',
  publishedAt: '2026-11-20T10:00:00Z',
  pillars: [
    {
      id: 'operations',
      name: 'Operations',
      questions: [
        {
          id: 'ops',
          title: 'How do you operate models?',
          choices: [
            {
              id: 'card',
              title: 'Keep a model card',
              none: false,
              evidence: {
                strength: 'full',
                why: 'It is there.',
                facts: ['catalog.card'],
                supports: {
                  fact: 'catalog.card',
                  expect: { is: true },
                  over: 'every',
                  whenAbsent: 'unknown',
                },
              },
            },
            { id: 'rehearse', title: 'Rehearse a rollback', none: false },
            { id: 'ops_no', title: 'None of these', none: true },
          ],
        },
      ],
    },
  ],
  phases: [],
  issues: [],
  ...version,
});

export const aLensUsage = (
  usage: Partial<ApiSchemas['LensUsage']> = {},
): ApiSchemas['LensUsage'] => ({
  version: '1.0.0',
  status: 'published',
  checksum: 'a'.repeat(64),
  builtIn: true,
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: 'system',
  publishedAt: '2026-11-20T10:00:00Z',
  reviews: 2,
  ...usage,
});

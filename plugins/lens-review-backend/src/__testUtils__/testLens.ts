import { LensPack } from '@lens-review/backstage-plugin-lens-review-node';

/**
 * A lens of two pillars and two phases, with three practices of weight 3:
 * `ops/card`, proven by the fact `test.documented`, `ops/rehearse`, which no fact
 * proves and which is the organisation's own, and `sec/encrypt`, proven or refuted by `test.encrypted`.
 */
export function testLens(
  options: {
    version?: string;
    alias?: string;
    /** Title of question `ops`; another one makes a minor version. */
    title?: string;
    /** One more practice in question `ops` makes a major version. */
    extraPractice?: boolean;
    /** Level of risk of `ops/rehearse`: another one makes a minor version with other scores. */
    levelOfRehearse?: 'High' | 'Medium' | 'Low';
  } = {},
): LensPack {
  const document = {
    schemaVersion: '2021-11-01',
    name: 'Test lens',
    description: 'Two questions to test with.',
    pillars: [
      {
        id: 'operations',
        name: 'Operations',
        questions: [
          {
            id: 'ops',
            title: options.title ?? 'How do you operate models?',
            description: 'Models need care.',
            choices: [
              choice('card', 'Keep a model card'),
              choice('rehearse', 'Rehearse a rollback'),
              ...(options.extraPractice
                ? [choice('pager', 'Page someone')]
                : []),
              { id: 'ops_no', title: 'None of these' },
            ],
            riskRules: [
              {
                condition: options.extraPractice
                  ? 'card && rehearse && pager'
                  : 'card && rehearse',
                risk: 'NO_RISK',
              },
              {
                condition: options.extraPractice
                  ? 'card || rehearse || pager'
                  : 'card || rehearse',
                risk: 'MEDIUM_RISK',
              },
              { condition: 'default', risk: 'HIGH_RISK' },
            ],
          },
        ],
      },
      {
        id: 'security',
        name: 'Security',
        questions: [
          {
            id: 'sec',
            title: 'How do you protect training data?',
            description: 'Data must not leak.',
            choices: [
              choice('encrypt', 'Encrypt data at rest'),
              { id: 'sec_no', title: 'None of these' },
            ],
            riskRules: [
              { condition: 'encrypt', risk: 'NO_RISK' },
              { condition: 'default', risk: 'HIGH_RISK' },
            ],
          },
        ],
      },
    ],
  };
  const overlay = `# kept as it is
version: ${options.version ?? '1.0.0'}
phases:
  - id: build
    name: Build
  - id: run
    name: Run
questions:
  ops:
    phase: build
    practices:
      card:
        levelOfRisk: High
        effort: S
        evidence:
          strength: full
          supports: { fact: test.documented }
          why: A document that is there shows that it was written.
      rehearse:
        levelOfRisk: ${options.levelOfRehearse ?? 'High'}
        organisational: true
  sec:
    phase: run
    practices:
      encrypt:
        levelOfRisk: High
        evidence:
          strength: full
          supports: { fact: test.encrypted }
          refutes: { not: { fact: test.encrypted } }
          why: The bucket says whether it encrypts.
`;
  return {
    alias: options.alias ?? 'test-lens',
    document: `${JSON.stringify(document, null, 2)}\n`,
    overlay,
  };
}

function choice(id: string, title: string) {
  return {
    id,
    title,
    helpfulResource: { displayText: `${title} is worth while.` },
    improvementPlan: {
      displayText: `${title}.`,
      url: `https://example.com/${id}`,
    },
  };
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { bodyOf, LensReviewPortal } from '../LensReviewPortal';

const examples = [
  {
    description:
      'Go on only where nothing is claimed that evidence contradicts',
    example: `steps:
  - action: lens-review:gate
    id: gate
    name: Ask the gate
    input:
      entityRef: component:default/churn
      lens: machine-learning
      minScore: 50
      noConflicts: true
`,
  },
  {
    description: 'Report what a gate would say, and go on anyway',
    example: `steps:
  - action: lens-review:gate
    id: gate
    name: Try the gate
    input:
      entityRef: component:default/churn
      pillars: [security]
      reportOnly: true
`,
  },
];

/**
 * `lens-review:gate`: fails where a gate does not let through.
 *
 * @public
 */
export function createGateAction(portal: LensReviewPortal) {
  return createTemplateAction({
    id: 'lens-review:gate',
    description:
      'Asks the gate about the review of an entity; the step fails where it does not pass. What is unknown does not pass.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        entityRef: z =>
          z
            .string()
            .min(1)
            .describe('The entity, e.g. component:default/churn'),
        lens: z =>
          z
            .string()
            .min(1)
            .optional()
            .describe('Alias of the lens, machine-learning if not given'),
        minScore: z =>
          z.number().min(0).max(100).optional().describe('Overall score'),
        minAssurance: z =>
          z.number().min(0).max(100).optional().describe('Overall assurance'),
        maxHighRisks: z =>
          z
            .number()
            .int()
            .min(0)
            .optional()
            .describe(
              'Questions that may be of high risk or unanswered, in the named pillars',
            ),
        noConflicts: z =>
          z
            .boolean()
            .optional()
            .describe('Nothing may be claimed that evidence contradicts'),
        pillars: z =>
          z
            .array(z.string())
            .min(1)
            .optional()
            .describe('Ids of the pillars whose risks count; all if left out'),
        requireMet: z =>
          z
            .array(z.string())
            .min(1)
            .optional()
            .describe(
              'Practices, each as questionId/choiceId, that must be met by evidence or a document',
            ),
        baseline: z =>
          z
            .enum(['milestone'])
            .optional()
            .describe('Nothing may be worse than in the last milestone'),
        reportOnly: z =>
          z
            .boolean()
            .optional()
            .describe('Say what the gate says, and go on in any case'),
      },
      output: {
        passed: z => z.boolean().describe('Whether the gate lets through'),
        reasons: z =>
          z
            .array(z.string())
            .describe('A sentence for each demand that did not pass'),
      },
    },
    async handler(ctx) {
      const {
        reportOnly = false,
        lens = 'machine-learning',
        ...gate
      } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would ask the gate about ${gate.entityRef}.`);
        return;
      }
      const client = await portal.clientFor(
        await ctx.getInitiatorCredentials(),
      );
      const result = bodyOf(
        await client.POST('/gate', { body: { ...gate, lens } }),
      );
      for (const { outcome, message } of result.checks) {
        ctx.logger.info(`${outcome}: ${message}`);
      }
      ctx.output('passed', result.passed);
      ctx.output('reasons', result.reasons);
      if (!result.passed && !reportOnly) {
        throw new Error(`The gate does not pass: ${result.reasons.join(' ')}`);
      }
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { bodyOf, LensReviewPortal } from '../LensReviewPortal';

const examples = [
  {
    description: 'Set what the service is for, and the score it shall reach',
    example: `steps:
  - action: lens-review:review:goals
    id: goals
    name: Set the goals
    input:
      reviewId: \${{ steps.review.output.reviewId }}
      outcome: Fewer customers leave because somebody calls them in time.
      minScore: 75
      minAssurance: 30
`,
  },
];

/**
 * `lens-review:review:goals`: sets the outcome of a review and its targets.
 *
 * @public
 */
export function createSetGoalsAction(portal: LensReviewPortal) {
  return createTemplateAction({
    id: 'lens-review:review:goals',
    description:
      'Sets the business outcome of a review and the score and assurance to reach. Goals that were set before are replaced.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        reviewId: z => z.string().min(1).describe('Id of the review'),
        outcome: z =>
          z
            .string()
            .min(1)
            .max(2084)
            .describe('What gets better for whom when the service works'),
        minScore: z =>
          z
            .number()
            .min(0)
            .max(100)
            .optional()
            .describe('Overall score to reach'),
        minAssurance: z =>
          z
            .number()
            .min(0)
            .max(100)
            .optional()
            .describe('Overall assurance to reach'),
        until: z =>
          z
            .string()
            .regex(/^\d{4}-\d{2}-\d{2}$/)
            .optional()
            .describe('Day by which, as 2027-06-30'),
      },
      output: {
        targets: z => z.number().describe('How many targets are set'),
      },
    },
    async handler(ctx) {
      const { reviewId, outcome, minScore, minAssurance, until } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would set the goals of the review: ${outcome}`);
        return;
      }
      const client = await portal.clientFor(
        await ctx.getInitiatorCredentials(),
      );
      const wanted = [
        { kind: 'score' as const, min: minScore },
        { kind: 'assurance' as const, min: minAssurance },
      ];
      const path = { id: reviewId };
      const { revision } = bodyOf(
        await client.GET('/reviews/{id}/goals', { params: { path } }),
      );
      const { targets } = bodyOf(
        await client.PUT('/reviews/{id}/goals', {
          params: { path, header: { 'If-Match': `"${revision}"` } },
          body: {
            outcome,
            targets: wanted
              .filter(({ min }) => min !== undefined)
              .map(target => ({ ...target, until })),
          },
        }),
      );
      ctx.logger.info(`The review has ${targets.length} targets.`);
      ctx.output('targets', targets.length);
    },
  });
}

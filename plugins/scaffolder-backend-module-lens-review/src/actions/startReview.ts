import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { bodyOf, isStatus, LensReviewPortal } from '../LensReviewPortal';
import { patiently } from '../patiently';

const examples = [
  {
    description: 'Start a review of the component that was just registered',
    example: `steps:
  - action: lens-review:review:start
    id: review
    name: Start the review
    input:
      entityRef: \${{ steps.register.output.entityRef }}
      lens: machine-learning
`,
  },
];

/**
 * `lens-review:review:start`: starts a review, or finds the open one.
 *
 * @public
 */
export function createStartReviewAction(portal: LensReviewPortal) {
  return createTemplateAction({
    id: 'lens-review:review:start',
    description:
      'Starts a review of an entity, or answers the open one where there is one.',
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
            .describe(
              'Alias of the lens to review with, machine-learning if not given',
            ),
        waitSeconds: z =>
          z
            .number()
            .int()
            .min(0)
            .max(600)
            .optional()
            .describe(
              'Seconds to wait, 60 if not given: how long to wait for an entity that was just registered to be in the catalog',
            ),
      },
      output: {
        reviewId: z => z.string().describe('Id of the review'),
        created: z =>
          z.boolean().describe('False where an open review was there already'),
      },
    },
    async handler(ctx) {
      const {
        entityRef,
        lens = 'machine-learning',
        waitSeconds = 60,
      } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(
          `Would start a review of ${entityRef} with lens ${lens}.`,
        );
        return;
      }
      const client = await portal.clientFor(
        await ctx.getInitiatorCredentials(),
      );
      // Attempts are one wish, so that a lost answer does not start two
      const wish = randomUUID();
      const findOpen = async () => {
        const { items } = bodyOf(
          await client.GET('/reviews', {
            params: { query: { entityRef, lens } },
          }),
        );
        return items.find(({ status }) => status !== 'closed');
      };
      const start = async () => {
        try {
          return {
            created: true,
            id: bodyOf(
              await client.POST('/reviews', {
                params: { header: { 'Idempotency-Key': wish } },
                body: { entityRef, lens },
              }),
            ).id,
          };
        } catch (error) {
          if (isStatus(error, 404)) {
            return undefined;
          }
          const open = isStatus(error, 409) ? await findOpen() : undefined;
          if (open === undefined) {
            throw error;
          }
          return { created: false, id: open.id };
        }
      };
      const review = await patiently(start, waitSeconds, ctx.signal);
      if (review === undefined) {
        throw new NotFoundError(
          `${entityRef} was not in the catalog after ${waitSeconds} seconds, or you may not read it; start its review in its tab later`,
        );
      }
      ctx.logger.info(
        review.created
          ? `Started a review of ${entityRef}.`
          : `${entityRef} has an open review already.`,
      );
      ctx.output('reviewId', review.id);
      ctx.output('created', review.created);
    },
  });
}

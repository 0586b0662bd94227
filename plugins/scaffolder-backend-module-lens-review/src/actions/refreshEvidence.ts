import { parseEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { bodyOf, isStatus, LensReviewPortal } from '../LensReviewPortal';
import { patiently } from '../patiently';

const examples = [
  {
    description: 'Collect what the new repository proves, and wait for it',
    example: `steps:
  - action: lens-review:evidence:refresh
    id: evidence
    name: Collect evidence
    input:
      entityRef: \${{ steps.register.output.entityRef }}
`,
  },
];

/**
 * `lens-review:evidence:refresh`: has evidence collected now.
 *
 * @public
 */
export function createRefreshEvidenceAction(portal: LensReviewPortal) {
  return createTemplateAction({
    id: 'lens-review:evidence:refresh',
    description:
      'Has the evidence about an entity collected now, and waits until that is done.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        entityRef: z =>
          z
            .string()
            .min(1)
            .describe('The entity, e.g. component:default/churn'),
        waitSeconds: z =>
          z
            .number()
            .int()
            .min(0)
            .max(600)
            .optional()
            .describe(
              'Seconds to wait, 60 if not given: how long to wait for the entity and for the run; the run goes on after that',
            ),
      },
      output: {
        runId: z => z.string().describe('Id of the collection run'),
        finished: z =>
          z.boolean().describe('Whether the run ended within the time'),
      },
    },
    async handler(ctx) {
      const { entityRef, waitSeconds = 60 } = ctx.input;
      const path = parseEntityRef(entityRef, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      });
      if (ctx.isDryRun) {
        ctx.logger.info(`Would collect evidence about ${entityRef}.`);
        return;
      }
      const client = await portal.clientFor(
        await ctx.getInitiatorCredentials(),
      );
      const begun = Date.now();
      const run = await patiently(
        async () => {
          try {
            return bodyOf(
              await client.POST(
                '/entities/{kind}/{namespace}/{name}/evidence/refresh',
                { params: { path } },
              ),
            );
          } catch (error) {
            if (isStatus(error, 404)) return undefined;
            throw error;
          }
        },
        waitSeconds,
        ctx.signal,
      );
      if (run === undefined) {
        throw new NotFoundError(
          `${entityRef} was not in the catalog after ${waitSeconds} seconds, or you may not read it`,
        );
      }
      const left = Math.max(0, waitSeconds - (Date.now() - begun) / 1000);
      const ended = await patiently(
        async () => {
          const now = bodyOf(
            await client.GET('/evidence/runs/{id}', {
              params: { path: { id: run.id } },
            }),
          );
          return now.finishedAt === undefined ? undefined : now;
        },
        left,
        ctx.signal,
      );
      ctx.logger.info(
        ended === undefined
          ? `Evidence about ${entityRef} is still being collected.`
          : `Evidence about ${entityRef} is collected.`,
      );
      ctx.output('runId', run.id);
      ctx.output('finished', ended !== undefined);
    },
  });
}

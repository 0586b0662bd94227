import { actorOf } from '../permissions/actorOf';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { goneError } from './support/goneError';
import {
  closedError,
  idempotent,
  repeatedResponse,
} from './support/idempotency';

/** The path `/reviews/{id}/proposals/accept`. */
export function addProposalRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, httpAuth, reviews } = options;

  router.post('/reviews/:id/proposals/accept', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const actor = actorOf(credentials);
    const { id } = req.params;
    const { status, body } = await audited(
      auditor,
      { eventId: 'proposals-accept', request: req, meta: { reviewId: id } },
      async () => {
        await access.updateReview(id, credentials);
        const result = await reviews.acceptProposals(
          id,
          req.body.practices,
          actor,
          idempotent(req, actor, response => ({ status: 200, body: response })),
        );
        switch (result.outcome) {
          case 'accepted':
            return { status: 200, body: result.response };
          case 'closed':
            throw closedError(id);
          case 'not_found':
            throw goneError(id);
          default:
            return repeatedResponse(result);
        }
      },
    );
    res.status(status).type('json').end(JSON.stringify(body));
  });
}

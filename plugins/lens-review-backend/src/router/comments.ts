import { commentToApi } from '../lifecycle/lifecycleToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The paths `/reviews/{id}/comments` and below. */
export function addCommentRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, comments, httpAuth } = options;

  router.get('/reviews/:id/comments', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    const { may, review } = await access.readReview(id, credentials);
    const items = await comments.list(id);
    if (!items) {
      throw goneError(id);
    }
    res.json({
      items: items.map(commentToApi),
      totalItems: items.length,
      permissions: {
        add: review.status !== 'closed' && (may('update') || may('signOff')),
      },
    });
  });

  router.post('/reviews/:id/comments', async (req, res) => {
    const { id } = req.params;
    const { questionId } = req.body;
    const { status, body } = await changeReview(options, req, {
      eventId: 'comment-create',
      reviewId: id,
      meta: questionId === undefined ? {} : { questionId },
      status: 201,
      permit: credentials =>
        access.useAny(id, ['update', 'signOff'], credentials),
      work: (actor, request) => comments.add(id, req.body, actor, request),
      toApi: commentToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.post('/reviews/:id/comments/:commentId/resolve', async (req, res) => {
    const { id, commentId } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'comment-resolve',
      reviewId: id,
      meta: { commentId },
      permit: credentials =>
        access.useAny(id, ['update', 'signOff'], credentials),
      work: actor => comments.resolve(id, commentId, actor),
      toApi: commentToApi,
    });
    res.status(status).type('json').end(body);
  });
}

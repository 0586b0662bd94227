import { lifecycleToApi } from '../lifecycle/lifecycleToApi';
import { actorOf } from '../permissions/actorOf';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The steps of a review's life: `submit`, `request-changes`, `sign-off`, `close`. */
export function addLifecycleRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, lifecycles } = options;

  router.get('/reviews/:id/sign-off', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    const { may, review } = await access.readReview(id, credentials);
    const stand = await lifecycles.stand(id);
    if (!stand) {
      throw goneError(id);
    }
    const mayJudge =
      may('signOff') &&
      (await access.isIndependent(review.entityRef, credentials));
    res.json({
      ...lifecycleToApi(stand),
      permissions: {
        submit: may('update'),
        requestChanges: mayJudge,
        signOff: mayJudge && !stand.authors.includes(actorOf(credentials)),
      },
    });
  });

  router.post('/reviews/:id/submit', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'review-submit',
      reviewId: id,
      permit: credentials => access.use(id, 'update', credentials),
      work: actor => lifecycles.submit(id, req.body.note, actor),
      toApi: lifecycleToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.post('/reviews/:id/request-changes', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'review-request-changes',
      reviewId: id,
      permit: credentials =>
        access.useIndependently(id, 'signOff', credentials),
      work: actor => lifecycles.requestChanges(id, req.body.note, actor),
      toApi: lifecycleToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.post('/reviews/:id/sign-off', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'review-sign-off',
      reviewId: id,
      permit: credentials =>
        access.useIndependently(id, 'signOff', credentials),
      work: actor => lifecycles.signOff(id, req.body.note, actor),
      toApi: lifecycleToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.post('/reviews/:id/close', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'review-close',
      reviewId: id,
      permit: credentials => access.use(id, 'update', credentials),
      work: actor => lifecycles.close(id, actor),
      toApi: lifecycleToApi,
    });
    res.status(status).type('json').end(body);
  });
}

import { behindTargets, goalsToApi, roadmapToApi } from '../goals/goalsToApi';
import { factVisibility } from './factVisibility';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';
import { parseIfMatch } from './support/revision';

/** The paths `/reviews/{id}/goals` and `/reviews/{id}/roadmap`. */
export function addGoalRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, goals, httpAuth, roadmaps } = options;

  router.get('/reviews/:id/goals', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const view = await goals.get(id);
    if (!view) {
      throw goneError(id);
    }
    const maySee = await factVisibility(
      options,
      behindTargets(view.targets),
      credentials,
    );
    // The revision is no ETag: where targets stand changes without it
    res.json(goalsToApi(view, maySee));
  });

  router.put('/reviews/:id/goals', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'goals-set',
      reviewId: id,
      permit: credentials => access.use(id, 'update', credentials),
      work: async actor =>
        goals.set(id, req.body, parseIfMatch(req.header('If-Match')), actor),
      // Whoever sets goals may read the component; what hangs on others is left out
      toApi: view => goalsToApi(view, () => false),
    });
    res.status(status).type('json').end(body);
  });

  router.delete('/reviews/:id/goals', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'goals-clear',
      reviewId: id,
      permit: credentials => access.use(id, 'update', credentials),
      work: async actor =>
        goals.clear(id, parseIfMatch(req.header('If-Match')), actor),
      toApi: view => goalsToApi(view, () => false),
    });
    res.status(status).type('json').end(body);
  });

  router.get('/reviews/:id/roadmap', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const view = await roadmaps.get(id);
    if (!view) {
      throw goneError(id);
    }
    res.json(roadmapToApi(view));
  });

  router.put('/reviews/:id/roadmap', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'roadmap-set',
      reviewId: id,
      permit: credentials => access.use(id, 'update', credentials),
      work: actor => roadmaps.set(id, req.body.cells, actor),
      toApi: value => value,
    });
    res.status(status).type('json').end(body);
  });
}

import { historyRowToApi } from '../reviews/historyToApi';
import { scoresToApi } from '../scorecards/scoresToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { goneError } from './support/goneError';

/** What follows from a review: `/scores`, `/history` and `/improvements` under it. */
export function addScoreRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, reviews } = options;

  router.get('/reviews/:id/scores', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const view = await reviews.get(id);
    if (!view) {
      throw goneError(id);
    }
    res.json(scoresToApi(view));
  });

  router.get('/reviews/:id/history', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const page = await reviews.listHistory(id, req.query);
    if (!page) {
      throw goneError(id);
    }
    res.json({ ...page, items: page.items.map(historyRowToApi) });
  });

  router.get('/reviews/:id/improvements', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const page = await reviews.listImprovements(id, req.query);
    if (!page) {
      throw goneError(id);
    }
    res.json(page);
  });
}

import { upgradeToApi } from '../upgrades/UpgradeService';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';
import { refusalError } from './support/refusalError';

/** The path `/reviews/{id}/upgrade`. */
export function addUpgradeRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, upgrades } = options;

  router.get('/reviews/:id/upgrade', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const result = await upgrades.preview(id, req.query.to);
    switch (result.outcome) {
      case 'done':
        res.json(upgradeToApi(result.value));
        return;
      case 'conflict':
      case 'missing':
        throw refusalError(result);
      default:
        throw goneError(id);
    }
  });

  router.post('/reviews/:id/upgrade', async (req, res) => {
    const { id } = req.params;
    const { to } = req.body;
    const { status, body } = await changeReview(options, req, {
      eventId: 'review-upgrade',
      reviewId: id,
      meta: to === undefined ? {} : { to },
      permit: credentials => access.use(id, 'update', credentials),
      work: actor => upgrades.upgrade(id, to, actor),
      toApi: upgradeToApi,
    });
    res.status(status).type('json').end(body);
  });
}

import { reviewTextsToApi } from '../reviews/reviewTextsToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';

/** The path `/reviews/{id}/texts`. */
export function addReviewTextRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, lenses } = options;

  router.get('/reviews/:id/texts', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { review } = await access.readReview(req.params.id, credentials);
    const { lensAlias, lensVersion } = review;
    res.set('Cache-Control', 'private, no-cache');
    res.vary('Authorization');
    // Express tags what it sends, and sends nothing where it is at hand
    res.json(reviewTextsToApi(await lenses.load(lensAlias, lensVersion)));
  });
}

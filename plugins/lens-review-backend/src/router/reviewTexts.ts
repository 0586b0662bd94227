import { reviewTextsToApi } from '../reviews/reviewTextsToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { isTagged } from './support/revision';

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
    // A published version never changes
    const etag = `"${lensAlias}@${lensVersion}"`;
    res.set('Cache-Control', 'private, no-cache').set('ETag', etag);
    res.vary('Authorization');
    if (isTagged(req.header('If-None-Match'), etag)) {
      res.status(304).end();
      return;
    }
    res.json(reviewTextsToApi(await lenses.load(lensAlias, lensVersion)));
  });
}

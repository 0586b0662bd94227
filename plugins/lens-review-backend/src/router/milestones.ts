import { NotFoundError } from '@backstage/errors';
import {
  comparisonToApi,
  milestoneDetailToApi,
  milestoneToApi,
} from '../milestones/milestoneToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The paths `/reviews/{id}/milestones` and below. */
export function addMilestoneRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, milestones } = options;

  router.get('/reviews/:id/milestones', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const page = await milestones.list(id, req.query);
    if (!page) {
      throw goneError(id);
    }
    res.json({ ...page, items: page.items.map(milestoneToApi) });
  });

  router.post('/reviews/:id/milestones', async (req, res) => {
    const { id } = req.params;
    const { name } = req.body;
    const { status, body } = await changeReview(options, req, {
      eventId: 'milestone-create',
      reviewId: id,
      meta: { name },
      status: 201,
      permit: credentials => access.use(id, 'update', credentials),
      work: (actor, request) => milestones.take(id, name, actor, request),
      toApi: milestoneToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.get('/reviews/:id/milestones/diff', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const { from, to } = req.query;
    const comparison = await milestones.compare(id, from, to);
    if (!comparison) {
      throw new NotFoundError(
        `This review has no milestone ${from}${
          to === undefined ? '' : `, or none ${to}`
        }`,
      );
    }
    res.json(comparisonToApi(comparison));
  });

  router.get('/reviews/:id/milestones/:number', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id, number } = req.params;
    await access.readReview(id, credentials);
    const view = await milestones.get(id, number);
    if (!view) {
      throw new NotFoundError(`This review has no milestone ${number}`);
    }
    res.json(milestoneDetailToApi(view));
  });
}

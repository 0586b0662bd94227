import { milestoneToApi } from '../milestones/milestoneToApi';
import { sprintToApi } from '../sprints/sprintToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The path `/reviews/{id}/sprint-check`. */
export function addSprintRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, milestones, sprints } = options;

  router.get('/reviews/:id/sprint-check', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const check = await sprints.check(id, req.query.limit);
    if (!check) {
      throw goneError(id);
    }
    res.json(sprintToApi(check));
  });

  router.post('/reviews/:id/sprint-check', async (req, res) => {
    const { id } = req.params;
    const { name } = req.body;
    const { status, body } = await changeReview(options, req, {
      eventId: 'sprint-close',
      reviewId: id,
      meta: { name },
      status: 201,
      permit: credentials => access.use(id, 'update', credentials),
      work: (actor, request) => milestones.take(id, name, actor, request),
      toApi: milestoneToApi,
    });
    res.status(status).type('json').end(body);
  });
}

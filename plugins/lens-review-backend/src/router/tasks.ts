import { taskToApi } from '../tasks/taskToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The paths `/reviews/{id}/tasks` and below. */
export function addTaskRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, tasks } = options;

  router.get('/reviews/:id/tasks', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const items = await tasks.list(id);
    if (!items) {
      throw goneError(id);
    }
    res.json({ items: items.map(taskToApi), totalItems: items.length });
  });

  router.post('/reviews/:id/tasks', async (req, res) => {
    const { id } = req.params;
    const { questionId, choiceId } = req.body;
    const { status, body } = await changeReview(options, req, {
      eventId: 'task-create',
      reviewId: id,
      meta: { questionId, choiceId },
      status: 201,
      permit: credentials => access.use(id, 'update', credentials),
      work: (actor, request) => tasks.create(id, req.body, actor, request),
      toApi: taskToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.put('/reviews/:id/tasks/:taskId', async (req, res) => {
    const { id, taskId } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'task-update',
      reviewId: id,
      meta: { taskId },
      permit: credentials => access.use(id, 'update', credentials),
      work: actor => tasks.update(id, taskId, req.body, actor),
      toApi: taskToApi,
    });
    res.status(status).type('json').end(body);
  });
}

import { taskToApi } from '../tasks/taskToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The paths `/reviews/{id}/tasks` and below. */
export function addTaskRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, httpAuth, issueTargets, taskIssues, tasks } = options;

  router.get('/reviews/:id/tasks', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    const { review } = await access.readReview(id, credentials);
    const items = await tasks.list(id);
    if (!items) {
      throw goneError(id);
    }
    const target = await issueTargets.of(review.entityRef);
    res.json({
      items: items.map(taskToApi),
      totalItems: items.length,
      issues:
        target.outcome === 'found'
          ? {
              repository: `${target.repository.host}/${target.repository.path}`,
            }
          : { reason: target.reason },
    });
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

  router.post('/reviews/:id/tasks/:taskId/issue', async (req, res) => {
    const { id, taskId } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'task-issue-make',
      reviewId: id,
      meta: { taskId },
      permit: credentials => access.use(id, 'update', credentials),
      work: actor =>
        taskIssues.make(id, taskId, actor, ref => issueTargets.of(ref)),
      toApi: taskToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.post('/reviews/:id/tasks/:taskId/issue/refresh', async (req, res) => {
    const { id, taskId } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'task-issue-refresh',
      reviewId: id,
      meta: { taskId },
      permit: credentials => access.use(id, 'update', credentials),
      work: () => taskIssues.refresh(id, taskId),
      toApi: taskToApi,
    });
    res.status(status).type('json').end(body);
  });
}

import { NotFoundError } from '@backstage/errors';
import {
  lensDraftPermission,
  lensReadPermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { lessonToApi } from '../lessons/lessonToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { authorizeBasic } from './support/authorizeBasic';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The paths `/reviews/{id}/lessons` and `/lessons`. */
export function addLessonRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, httpAuth, lessons } = options;

  router.get('/reviews/:id/lessons', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const items = await lessons.listOf(id);
    if (!items) {
      throw goneError(id);
    }
    res.json({ items: items.map(lessonToApi), totalItems: items.length });
  });

  router.post('/reviews/:id/lessons', async (req, res) => {
    const { id } = req.params;
    const { status, body } = await changeReview(options, req, {
      eventId: 'lesson-create',
      reviewId: id,
      status: 201,
      permit: credentials => access.use(id, 'update', credentials),
      work: (actor, request) => lessons.record(id, req.body, actor, request),
      toApi: lessonToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.get('/lessons', async (req, res) => {
    const credentials = await authorizeBasic(options, req, lensReadPermission);
    const { lens, status, limit, cursor } = req.query;
    const page = await lessons.list(
      { lensAlias: lens, status, limit, cursor },
      await access.listVisibility(credentials),
    );
    res.json({ ...page, items: page.items.map(lessonToApi) });
  });

  router.put('/lessons/:lessonId', async (req, res) => {
    const { lessonId } = req.params;
    const { status } = req.body;
    const updated = await audited(
      auditor,
      { eventId: 'lesson-update', request: req, meta: { lessonId, status } },
      async () => {
        const credentials = await authorizeBasic(
          options,
          req,
          lensDraftPermission,
        );
        const lesson = await lessons.find(lessonId);
        if (!lesson) {
          throw new NotFoundError(`There is no lesson '${lessonId}'`);
        }
        await access.readReview(lesson.reviewId, credentials);
        return lessons.setStatus(lesson, status);
      },
    );
    res.json(lessonToApi(updated));
  });
}

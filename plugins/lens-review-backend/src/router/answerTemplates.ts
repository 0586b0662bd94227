import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  lensDraftPermission,
  lensReadPermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { answerTemplateToApi } from '../answerTemplates/answerTemplateToApi';
import { actorOf } from '../permissions/actorOf';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { authorizeBasic } from './support/authorizeBasic';

/** The paths `/lenses/{alias}/answer-templates` and below. */
export function addAnswerTemplateRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, answerTemplates, auditor } = options;

  router.get('/lenses/:alias/answer-templates', async (req, res) => {
    await authorizeBasic(options, req, lensReadPermission);
    const templates = await answerTemplates.list(req.params.alias);
    res.json({
      items: templates.map(answerTemplateToApi),
      totalItems: templates.length,
    });
  });

  router.post('/lenses/:alias/answer-templates', async (req, res) => {
    const { alias } = req.params;
    const { name, from } = req.body;
    const saved = await audited(
      auditor,
      {
        eventId: 'answer-template-create',
        request: req,
        meta: { alias, name, from },
      },
      async () => {
        const credentials = await authorizeBasic(
          options,
          req,
          lensDraftPermission,
        );
        await access.readReview(from, credentials);
        const result = await answerTemplates.save(
          alias,
          req.body,
          actorOf(credentials),
        );
        switch (result.outcome) {
          case 'saved':
            return result.template;
          case 'unknown_lens':
            throw new NotFoundError(`There is no lens '${alias}'`);
          case 'conflict':
            throw new ConflictError(
              `There is a template '${name}' of the lens '${alias}' already; take another name or delete that one first`,
            );
          default:
            throw new InputError(result.message);
        }
      },
    );
    res.status(201).json(answerTemplateToApi(saved));
  });

  router.delete(
    '/lenses/:alias/answer-templates/:templateId',
    async (req, res) => {
      const { alias, templateId } = req.params;
      await audited(
        auditor,
        {
          eventId: 'answer-template-delete',
          request: req,
          meta: { alias, templateId },
        },
        async () => {
          await authorizeBasic(options, req, lensDraftPermission);
          if (!(await answerTemplates.remove(alias, templateId))) {
            throw new NotFoundError(
              `There is no template '${templateId}' of the lens '${alias}'`,
            );
          }
        },
      );
      res.status(204).end();
    },
  );
}

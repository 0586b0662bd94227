import { exemptionToApi } from '../exemptions/exemptionToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';

/** The paths `/reviews/{id}/exemptions` and below. */
export function addExemptionRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, exemptions, httpAuth } = options;

  router.get('/reviews/:id/exemptions', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    const { review, may } = await access.readReview(id, credentials);
    const items = await exemptions.list(id);
    if (!items) {
      throw goneError(id);
    }
    res.json({
      items: items.map(exemptionToApi),
      totalItems: items.length,
      permissions: {
        request: may('requestExemption'),
        approve:
          may('approveExemption') &&
          (await access.isIndependent(review.entityRef, credentials)),
      },
    });
  });

  router.post('/reviews/:id/exemptions', async (req, res) => {
    const { id } = req.params;
    const { questionId, choiceId, kind = 'exemption' } = req.body;
    const { status, body } = await changeReview(options, req, {
      eventId: 'exemption-request',
      reviewId: id,
      meta: { questionId, choiceId, kind },
      status: 201,
      permit: credentials => access.use(id, 'requestExemption', credentials),
      work: (actor, request) =>
        exemptions.request(id, req.body, actor, request),
      toApi: exemptionToApi,
    });
    res.status(status).type('json').end(body);
  });

  router.post(
    '/reviews/:id/exemptions/:exemptionId/renew',
    async (req, res) => {
      const { id, exemptionId } = req.params;
      const { status, body } = await changeReview(options, req, {
        eventId: 'exemption-renew',
        reviewId: id,
        meta: { exemptionId },
        status: 201,
        permit: credentials => access.use(id, 'requestExemption', credentials),
        work: (actor, request) =>
          exemptions.renew(id, exemptionId, req.body, actor, request),
        toApi: exemptionToApi,
      });
      res.status(status).type('json').end(body);
    },
  );

  router.post(
    '/reviews/:id/exemptions/:exemptionId/approve',
    async (req, res) => {
      const { id, exemptionId } = req.params;
      const { status, body } = await changeReview(options, req, {
        eventId: 'exemption-approve',
        reviewId: id,
        meta: { exemptionId },
        permit: credentials =>
          access.useIndependently(id, 'approveExemption', credentials),
        work: actor => exemptions.approve(id, exemptionId, req.body, actor),
        toApi: exemptionToApi,
      });
      res.status(status).type('json').end(body);
    },
  );

  router.post(
    '/reviews/:id/exemptions/:exemptionId/refuse',
    async (req, res) => {
      const { id, exemptionId } = req.params;
      const { status, body } = await changeReview(options, req, {
        eventId: 'exemption-refuse',
        reviewId: id,
        meta: { exemptionId },
        permit: credentials =>
          access.useIndependently(id, 'approveExemption', credentials),
        work: actor => exemptions.refuse(id, exemptionId, req.body.note, actor),
        toApi: exemptionToApi,
      });
      res.status(status).type('json').end(body);
    },
  );

  router.post(
    '/reviews/:id/exemptions/:exemptionId/revoke',
    async (req, res) => {
      const { id, exemptionId } = req.params;
      const { status, body } = await changeReview(options, req, {
        eventId: 'exemption-revoke',
        reviewId: id,
        meta: { exemptionId },
        permit: credentials =>
          access.useAny(
            id,
            ['requestExemption', 'approveExemption'],
            credentials,
          ),
        work: actor =>
          exemptions.revoke(id, exemptionId, req.body.reason, actor),
        toApi: exemptionToApi,
      });
      res.status(status).type('json').end(body);
    },
  );
}

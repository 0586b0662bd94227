import { InputError } from '@backstage/errors';
import { actorOf } from '../permissions/actorOf';
import { attestationToApi } from '../reviews/attestationToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { changeReview } from './support/changeReview';
import { goneError } from './support/goneError';
import {
  closedError,
  idempotent,
  repeatedResponse,
} from './support/idempotency';

/** The paths `/reviews/{id}/attestations` and below. */
export function addAttestationRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, httpAuth, reviews } = options;

  router.get('/reviews/:id/attestations', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    await access.readReview(id, credentials);
    const list = await reviews.listAttestations(id);
    if (!list) {
      throw goneError(id);
    }
    res.json({
      items: list.items.map(item => attestationToApi(item, list.at)),
      totalItems: list.items.length,
    });
  });

  router.post('/reviews/:id/attestations', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const actor = actorOf(credentials);
    const { id } = req.params;
    const { questionId, choiceId, url, title } = req.body;
    const { status, body } = await audited(
      auditor,
      {
        eventId: 'attestation-create',
        request: req,
        meta: { reviewId: id, questionId, choiceId, url, title },
      },
      async () => {
        await access.updateReview(id, credentials);
        const result = await reviews.attest(
          id,
          req.body,
          actor,
          idempotent(req, actor, attestation => ({
            status: 201,
            body: attestationToApi(attestation, attestation.validFrom),
          })),
        );
        switch (result.outcome) {
          case 'attested':
            return {
              status: 201,
              body: attestationToApi(result.attestation, result.at),
            };
          case 'refused':
            throw new InputError(result.message);
          case 'closed':
            throw closedError(id);
          case 'not_found':
            throw goneError(id);
          default:
            return repeatedResponse(result);
        }
      },
    );
    res.status(status).type('json').end(JSON.stringify(body));
  });

  router.post(
    '/reviews/:id/attestations/:attestationId/withdraw',
    async (req, res) => {
      const { id, attestationId } = req.params;
      const { status, body } = await changeReview(options, req, {
        eventId: 'attestation-withdraw',
        reviewId: id,
        meta: { attestationId },
        permit: credentials => access.use(id, 'update', credentials),
        work: actor => reviews.withdrawAttestation(id, attestationId, actor),
        toApi: ({ attestation, at }) => attestationToApi(attestation, at),
      });
      res.status(status).type('json').end(body);
    },
  );
}

import { InputError, NotFoundError } from '@backstage/errors';
import { lensRefToApi } from '../lenses/lensToApi';
import { actorOf, CallerCredentials } from '../permissions/actorOf';
import { attestationToApi } from '../reviews/attestationToApi';
import { isHolder } from '../sharedAttestations/holders';
import {
  ChangedAttestation,
  SharedAttestationResult,
} from '../sharedAttestations/SharedAttestationService';
import { sharedPracticeToApi } from '../sharedAttestations/sharedPracticeToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { entityRefOf } from './support/entityRefs';
import { idempotent, repeatedResponse } from './support/idempotency';
import { refusalError } from './support/refusalError';

/** The paths `/entities/{kind}/{namespace}/{name}/attestations` and below. */
export function addSharedAttestationRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, catalog, httpAuth, offer } = options;
  const { sharedAttestations, settle } = options;
  const path = '/entities/:kind/:namespace/:name/attestations';

  router.get(path, async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { lens } = req.query;
    const entityRef = holderRefOf(req.params);
    const { entity, may } = await access.readEntity(
      entityRef,
      [lens],
      credentials,
    );
    await offer.check(lens);
    await catalog.refreshHolder(entity);
    const shared = await sharedAttestations.list(entityRef, lens);
    if (!shared) {
      throw new NotFoundError(`There is no lens '${lens}'`);
    }
    res.json({
      entityRef,
      lens: lensRefToApi(shared.lens),
      items: shared.items.map(item => attestationToApi(item, shared.at)),
      totalItems: shared.items.length,
      practices: shared.practices.map(practice =>
        sharedPracticeToApi(practice, shared.lens),
      ),
      components: shared.components,
      permissions: { attest: may('update') },
    });
  });

  router.post(path, async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const actor = actorOf(credentials);
    const entityRef = holderRefOf(req.params);
    const { lens, questionId, choiceId, url, title } = req.body;
    const { status, body } = await audited(
      auditor,
      {
        eventId: 'shared-attestation-create',
        request: req,
        meta: { entityRef, lens, questionId, choiceId, url, title },
      },
      async () => {
        await permit(entityRef, [lens], credentials);
        await offer.check(lens);
        return answer(
          201,
          await sharedAttestations.attest(
            entityRef,
            req.body,
            actor,
            idempotent(req, actor, value => ({
              status: 201,
              body: toApi(value),
            })),
          ),
        );
      },
    );
    settle();
    res.status(status).type('json').end(JSON.stringify(body));
  });

  router.post(`${path}/:attestationId/withdraw`, async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const actor = actorOf(credentials);
    const { attestationId } = req.params;
    const entityRef = holderRefOf(req.params);
    const { status, body } = await audited(
      auditor,
      {
        eventId: 'shared-attestation-withdraw',
        request: req,
        meta: { entityRef, attestationId },
      },
      async () => {
        await permit(entityRef, await offer.aliases(), credentials);
        return answer(
          200,
          await sharedAttestations.withdraw(entityRef, attestationId, actor),
        );
      },
    );
    settle();
    res.status(status).type('json').end(JSON.stringify(body));
  });

  /** Those who may change reviews of what the group, system or domain owns, by its owner. */
  async function permit(
    entityRef: string,
    lensAliases: string[],
    credentials: CallerCredentials,
  ): Promise<void> {
    await access.useEntity(entityRef, lensAliases, 'update', credentials);
  }
}

function holderRefOf(path: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  const entityRef = entityRefOf(path);
  if (!isHolder(entityRef)) {
    throw new InputError(
      `${entityRef} is no group, system or domain; what is attested of a component stands in its review`,
    );
  }
  return entityRef;
}

function toApi({ attestation, at }: ChangedAttestation) {
  return attestationToApi(attestation, at);
}

function answer(status: number, result: SharedAttestationResult) {
  switch (result.outcome) {
    case 'done':
      return { status, body: toApi(result.value) };
    case 'refused':
    case 'conflict':
    case 'stale':
    case 'forbidden':
    case 'missing':
      throw refusalError(result);
    default:
      return repeatedResponse(result);
  }
}

import { ConflictError, InputError } from '@backstage/errors';
import { factVisibility } from './factVisibility';
import { actorOf } from '../permissions/actorOf';
import { reviewSummaryToApi, reviewToApi } from '../reviews/reviewToApi';
import { ReviewView } from '../reviews/ReviewView';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { readEntityRef } from './support/entityRefs';
import { idempotent, repeatedResponse } from './support/idempotency';
import { goneError } from './support/goneError';
import { isUnchanged, toEtag } from './support/revision';

/** The paths `/reviews` and `/reviews/{id}`. */
export function addReviewRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, catalog, httpAuth, offer, reviews } = options;

  router.get('/reviews', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { entityRef: wanted, lens, version, status } = req.query;
    const { limit, cursor } = req.query;
    const entityRef = wanted === undefined ? undefined : readEntityRef(wanted);
    const visibility = await access.listVisibility(credentials, entityRef);
    if (visibility.entity) {
      await catalog.refresh(visibility.entity);
    }
    const page = await reviews.list(
      {
        entityRef,
        lensAlias: lens,
        lensVersion: version,
        status,
        limit,
        cursor,
      },
      visibility,
    );
    res.json({ ...page, items: page.items.map(reviewSummaryToApi) });
  });

  router.post('/reviews', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const actor = actorOf(credentials);
    const entityRef = readEntityRef(req.body.entityRef);
    const { lens, from, template } = req.body;
    const result = await audited(
      auditor,
      { eventId: 'review-create', request: req, meta: { entityRef, lens } },
      async () => {
        const { entity, mayUpdate } = await access.createReview(
          entityRef,
          lens,
          credentials,
        );
        if (!catalog.isInScope(entity)) {
          throw new InputError(
            `${entityRef} is no ML component as lensReview.entities.filter says`,
          );
        }
        await offer.check(lens);
        if (from !== undefined) {
          await access.readReview(from, credentials);
        }
        await catalog.refresh(entity);
        const known = await options.evidence.judge(entityRef, lens);
        const maySee = await factVisibility(
          options,
          known?.facts ?? [],
          credentials,
          known?.attestations,
        );
        const toApi = (view: ReviewView) =>
          reviewToApi(view, { update: mayUpdate }, maySee);
        const created = await reviews.create(
          { entityRef, lens, from, template },
          actor,
          idempotent(req, actor, view => ({ status: 201, body: toApi(view) })),
        );
        switch (created.outcome) {
          case 'created':
            return { outcome: 'created', review: toApi(created.view) } as const;
          case 'conflict':
            throw new ConflictError(
              `There is an open review of ${entityRef} with the lens '${lens}' already: ${created.existing.id}`,
            );
          case 'refused':
            throw new InputError(created.message);
          case 'unknown_lens':
            throw new InputError(`There is no lens '${lens}'`);
          default:
            return {
              outcome: 'repeated',
              ...repeatedResponse(created),
            } as const;
        }
      },
      ({ outcome }) => ({ outcome }),
    );
    if (result.outcome === 'created') {
      res
        .status(201)
        .set('ETag', toEtag(result.review.revision))
        .json(result.review);
    } else {
      res.status(result.status).type('json').end(JSON.stringify(result.body));
    }
  });

  router.get('/reviews/:id', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    const known = req.header('If-None-Match');
    // Who knows it already mostly knows it as it is
    const reading = known === undefined ? reviews.startReading(id) : undefined;
    const { may } = await access.openReview(
      id,
      reading?.found() ?? reviews.find(id),
      credentials,
    );
    res.set('Cache-Control', 'private, no-cache');
    // What is shown depends on the caller, the tag does not
    res.vary('Authorization');
    const current = known && (await reviews.findCurrent(id));
    if (current && isUnchanged(known, current.revision)) {
      res.set('ETag', toEtag(current.revision)).status(304).end();
      return;
    }
    const view = await (reading ?? reviews.startReading(id)).view();
    if (!view) {
      throw goneError(id);
    }
    res.set('ETag', toEtag(view.review.revision));
    res.json(
      reviewToApi(
        view,
        { update: may('update') },
        await factVisibility(
          options,
          view.input.facts,
          credentials,
          view.input.attestations,
        ),
      ),
    );
  });
}

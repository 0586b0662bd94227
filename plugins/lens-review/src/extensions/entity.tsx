import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { readEntityFilter } from '../entities';
import { ENTITY_CONTENT_PATH, entityContentRouteRef } from '../routes';

/*
 * Both show where `lensReview.entities.filter` says; the extension's own
 * `filter` setting, which Backstage gives every such extension, goes before it.
 */

/** `entity-content:lens-review` */
export const entityContent = EntityContentBlueprint.makeWithOverrides({
  factory: (originalFactory, { apis }) =>
    originalFactory({
      path: ENTITY_CONTENT_PATH,
      title: 'Lens review',
      routeRef: entityContentRouteRef,
      filter: readEntityFilter(apis),
      loader: () =>
        import('../components/EntityLensReview').then(m => (
          <m.EntityLensReviewContent />
        )),
    }),
});

/** `entity-card:lens-review/score` */
export const entityCard = EntityCardBlueprint.makeWithOverrides({
  name: 'score',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      type: 'content',
      filter: readEntityFilter(apis),
      loader: () =>
        import('../components/EntityLensReviewCard').then(m => (
          <m.EntityLensReviewCard />
        )),
    }),
});

/** `entity-card:lens-review/attestations`, on the pages of groups, systems and domains. */
export const attestationsCard = EntityCardBlueprint.make({
  name: 'attestations',
  params: {
    type: 'content',
    filter: { kind: { $in: ['group', 'system', 'domain'] } },
    loader: () =>
      import('../components/SharedAttestations').then(m => (
        <m.EntityLensReviewAttestationsCard />
      )),
  },
});

/** `entity-card:lens-review/scorecard`, on the pages of groups, systems and domains. */
export const scorecardCard = EntityCardBlueprint.make({
  name: 'scorecard',
  params: {
    type: 'content',
    filter: { kind: { $in: ['group', 'system', 'domain'] } },
    loader: () =>
      import('../components/ScorecardCard').then(m => (
        <m.EntityLensReviewScorecardCard />
      )),
  },
});

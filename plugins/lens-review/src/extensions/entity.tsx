import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { readEntityFilter } from '../entities';

/*
 * Both show where `lensReview.entities.filter` says; the extension's own
 * `filter` setting, which Backstage gives every such extension, goes before it.
 */

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

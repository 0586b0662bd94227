/**
 * The Lens Review tab, card and page for apps on the first frontend system; apps
 * on the new one install the default export of `./alpha`.
 *
 * @packageDocumentation
 */
export * from './api';
export {
  createLensReviewColumn,
  LensReviewCatalogLink,
} from './components/CatalogColumn';
export { isLensReviewAvailable } from './entities';
export {
  EntityLensReviewAttestationsCard,
  EntityLensReviewCard,
  EntityLensReviewContent,
  EntityLensReviewScorecardCard,
  LensReviewHomeCard,
  LensReviewPage,
  lensReviewPlugin,
  MyLensReviewsCard,
} from './plugin';

/**
 * Evidence for Lens Review from what the software catalog itself declares.
 *
 * @packageDocumentation
 */
export { lensReviewModuleCatalog as default } from './module';

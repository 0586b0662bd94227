/**
 * Evidence for Lens Review from what runs in AWS accounts.
 *
 * @packageDocumentation
 */
export { lensReviewModuleAws as default } from './module';

/**
 * The Lens Review backend: stores reviews, computes scores, gathers evidence.
 *
 * @packageDocumentation
 */
export { lensReviewPlugin as default } from './plugin';
export * from './permissions';

/**
 * What other backend code builds Lens Review on: extension points, the interface
 * of evidence collectors, the permission resource of a review.
 *
 * @packageDocumentation
 */
export * from './evidence';
export * from './lenses';
export * from './permissions';

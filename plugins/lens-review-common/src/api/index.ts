import { components, paths } from './openapi.generated';

/** Paths of the REST contract, for a typed client. @public */
export type LensReviewPaths = paths;

/** Schemas of the REST contract by name: `ApiSchemas['Review']`. @public */
export type ApiSchemas = components['schemas'];

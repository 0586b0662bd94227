import { apiDefinition } from './apiDefinition';
import { CatalogCheck } from './CatalogCheck';
import { datasets } from './datasets';
import { datasetsRegistered } from './datasetsRegistered';
import { description } from './description';
import { lifecycle } from './lifecycle';
import { ownerExists } from './ownerExists';
import { sourceLocation } from './sourceLocation';
import { systemExists } from './systemExists';
import { techdocs } from './techdocs';

export type { CatalogCheck, RelatedEntities } from './CatalogCheck';

/** Every question that is put to a catalog entity. */
export const catalogChecks: readonly CatalogCheck[] = [
  apiDefinition,
  datasets,
  datasetsRegistered,
  description,
  lifecycle,
  ownerExists,
  sourceLocation,
  systemExists,
  techdocs,
];

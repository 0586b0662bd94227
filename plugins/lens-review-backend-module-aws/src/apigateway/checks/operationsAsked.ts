import { getApi, getHttpStages, getRoutes } from '../httpOperations';
import {
  getResources,
  getRestApi,
  getStages,
  getUsagePlans,
} from '../restOperations';

/** What tells whether an API is there. */
export const API_OPERATIONS = [getRestApi, getApi];

/** What tells its methods. */
export const METHOD_OPERATIONS = [...API_OPERATIONS, getResources, getRoutes];

/** What tells its stages. */
export const STAGE_OPERATIONS = [...API_OPERATIONS, getStages, getHttpStages];

/** What tells the limits of its stages; whether plans count depends on its methods. */
export const LIMIT_OPERATIONS = [
  ...STAGE_OPERATIONS,
  getUsagePlans,
  getResources,
];

import { ModelCheck } from './ModelCheck';
import { networkIsolation } from './networkIsolation';
import { vpc } from './vpc';

/** Every question that is put to a model behind an endpoint. */
export const modelChecks: readonly ModelCheck[] = [networkIsolation, vpc];

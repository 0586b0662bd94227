import { autoRollback } from './autoRollback';
import { dataCapture } from './dataCapture';
import { efficientSilicon } from './efficientSilicon';
import { EndpointCheck } from './EndpointCheck';
import { exists } from './exists';
import { explainer } from './explainer';
import { inService } from './inService';
import { instanceRecommended } from './instanceRecommended';
import { kms } from './kms';
import { minTwoInstances } from './minTwoInstances';
import { monitored } from './monitored';
import { multiModel } from './multiModel';
import { serverless } from './serverless';
import { shadowTest } from './shadowTest';

/** Every question that is put to an endpoint. */
export const endpointChecks: readonly EndpointCheck[] = [
  autoRollback,
  dataCapture,
  efficientSilicon,
  exists,
  explainer,
  inService,
  instanceRecommended,
  kms,
  minTwoInstances,
  ...monitored,
  multiModel,
  serverless,
  shadowTest,
];

import { TemplateCheck } from '../TemplateCheck';
import { endpointAutoRollback } from './endpointAutoRollback';
import { endpointAutoscaling } from './endpointAutoscaling';
import { endpointDataCapture } from './endpointDataCapture';
import { endpointKms } from './endpointKms';
import { endpointMinTwoInstances } from './endpointMinTwoInstances';
import { modelPackageGroupExists, pipelineExists } from './existence';
import { featureGroupOfflineKms } from './featureGroupOfflineKms';
import { modelNetworkIsolation } from './modelNetworkIsolation';
import { modelVpc } from './modelVpc';
import {
  monitorBias,
  monitorDataQuality,
  monitorExplainability,
  monitorModelQuality,
} from './monitors';
import {
  notebookKms,
  notebookNoDirectInternet,
  notebookRootAccessDisabled,
} from './notebooks';

export const sagemakerChecks: readonly TemplateCheck[] = [
  pipelineExists,
  modelPackageGroupExists,
  endpointKms,
  endpointDataCapture,
  endpointMinTwoInstances,
  endpointAutoscaling,
  endpointAutoRollback,
  modelVpc,
  modelNetworkIsolation,
  monitorDataQuality,
  monitorModelQuality,
  monitorBias,
  monitorExplainability,
  featureGroupOfflineKms,
  notebookNoDirectInternet,
  notebookKms,
  notebookRootAccessDisabled,
];

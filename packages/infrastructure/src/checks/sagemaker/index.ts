import { TemplateCheck } from '../TemplateCheck';
import { endpointAutoRollback } from './endpointAutoRollback';
import { endpointAutoscaling } from './endpointAutoscaling';
import { endpointDataCapture } from './endpointDataCapture';
import { endpointKms } from './endpointKms';
import { endpointMinTwoInstances } from './endpointMinTwoInstances';
import {
  featureGroupExists,
  modelPackageGroupExists,
  notebookExists,
  pipelineExists,
} from './existence';
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
import {
  pipelineProcessingStep,
  pipelineQualityGate,
  pipelineRegistersModel,
  pipelineTrainingStep,
} from './pipelineSteps';

export const sagemakerChecks: readonly TemplateCheck[] = [
  pipelineExists,
  pipelineProcessingStep,
  pipelineTrainingStep,
  pipelineQualityGate,
  pipelineRegistersModel,
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
  featureGroupExists,
  featureGroupOfflineKms,
  notebookExists,
  notebookNoDirectInternet,
  notebookKms,
  notebookRootAccessDisabled,
];

import { apiKind } from '../apigateway/kind';
import { groupKind } from '../autoscaling/groupKind';
import { projectKind } from '../codebuild/projectKind';
import { codePipelineKind } from '../codepipeline/codePipelineKind';
import { jobKind, tableKind } from '../glue/kinds';
import { ResourceKind } from '../naming/ResourceKind';
import { bucketKind } from '../s3/bucket';
import {
  endpointKind,
  featureGroupKind,
  modelCardKind,
  modelPackageGroupKind,
  notebookKind,
  pipelineKind,
} from '../sagemaker/kinds';

/** Every kind of resource that entities name by an ARN. */
export const namedKinds: readonly ResourceKind[] = [
  apiKind,
  bucketKind,
  codePipelineKind,
  endpointKind,
  featureGroupKind,
  groupKind,
  jobKind,
  modelCardKind,
  modelPackageGroupKind,
  notebookKind,
  pipelineKind,
  projectKind,
  tableKind,
];

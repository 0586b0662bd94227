import { TemplateCheck } from '../TemplateCheck';
import { codebuildKms } from './codebuildKms';
import {
  codepipelineArtifactKms,
  codepipelineExists,
  codepipelineManualApproval,
  codepipelineSourceRepository,
} from './codepipeline';

export const deliveryChecks: readonly TemplateCheck[] = [
  codepipelineExists,
  codepipelineSourceRepository,
  codepipelineManualApproval,
  codepipelineArtifactKms,
  codebuildKms,
];

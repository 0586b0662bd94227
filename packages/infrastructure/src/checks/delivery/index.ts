import { TemplateCheck } from '../TemplateCheck';
import { codebuildKms } from './codebuildKms';
import {
  codepipelineArtifactKms,
  codepipelineExists,
  codepipelineManualApproval,
} from './codepipeline';

export const deliveryChecks: readonly TemplateCheck[] = [
  codepipelineExists,
  codepipelineManualApproval,
  codepipelineArtifactKms,
  codebuildKms,
];

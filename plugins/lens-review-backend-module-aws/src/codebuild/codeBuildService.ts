import { AwsService } from '../collecting/AwsService';
import { subject } from '../collecting/Subject';
import { codePipelineKind } from '../codepipeline/codePipelineKind';
import { getPipeline } from '../codepipeline/operations';
import { projectChecks } from './checks';
import { projectKind } from './projectKind';
import { projects, readProject } from './readProject';

export const codeBuildService: AwsService = {
  id: 'aws-codebuild',
  title: 'AWS CodeBuild',
  subjects: [
    subject({
      kinds: [projectKind, codePipelineKind],
      reaches: [getPipeline],
      targets: projects,
      read: readProject,
      checks: projectChecks,
    }),
  ],
};

import {
  ActionDeclaration,
  GetPipelineCommand,
  ListPipelineExecutionsCommand,
  PipelineExecutionStatus,
} from '@aws-sdk/client-codepipeline';
import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  ListBuildsForProjectCommand,
  StatusType,
} from '@aws-sdk/client-codebuild';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';

/** A release pipeline and the project that builds in it. */
export interface CodePipelineDeclaration {
  name: string;
  role: string;
  /** Stages beside source and build. */
  stages: Array<'test' | 'approval' | 'deploy'>;
  /** Of artifacts; S3's own where it is not said. */
  key?: string;
  /** The newest first. */
  executions: Array<{ status: PipelineExecutionStatus; daysAgo: number }>;
  rollsBack?: boolean;
  build: { privileged: boolean; lastStatus: StatusType };
}

const STAGES = {
  test: () => ({
    name: 'Test',
    actions: [action('Integration', 'Test', 'CodeBuild')],
  }),
  approval: () => ({
    name: 'Approval',
    actions: [action('Approve', 'Approval', 'Manual')],
  }),
  deploy: ({ rollsBack }: CodePipelineDeclaration) => ({
    name: 'Deploy',
    actions: [action('Deploy', 'Deploy', 'CloudFormation')],
    ...(rollsBack && { onFailure: { result: 'ROLLBACK' as const } }),
  }),
};

export function codePipeline(
  region: Region,
  declaration: CodePipelineDeclaration,
): string {
  const { name, role, key, executions, stages } = declaration;
  const arn = arnIn(region, 'codepipeline', name);
  region
    .answer(GetPipelineCommand, { name }, () => ({
      pipeline: {
        name,
        roleArn: role,
        version: 7,
        pipelineType: 'V2',
        artifactStore: {
          type: 'S3',
          location: `tallgrass-releases-${region.name}`,
          ...(key && { encryptionKey: { id: key, type: 'KMS' } }),
        },
        stages: [
          {
            name: 'Source',
            actions: [action('Source', 'Source', 'CodeStarSourceConnection')],
          },
          {
            name: 'Build',
            actions: [
              {
                ...action('Build', 'Build', 'CodeBuild'),
                configuration: { ProjectName: name },
              },
            ],
          },
          ...stages.map(stage => STAGES[stage](declaration)),
        ],
      },
      metadata: {
        pipelineArn: arn,
        created: daysAgo(420),
        updated: daysAgo(30),
      },
    }))
    .answer(ListPipelineExecutionsCommand, { pipelineName: name }, () => ({
      pipelineExecutionSummaries: executions.map((execution, index) => ({
        pipelineExecutionId: `${name}-${index}`,
        status: execution.status,
        startTime: daysAgo(execution.daysAgo),
        lastUpdateTime: daysAgo(execution.daysAgo - 0.05),
        sourceRevisions: [
          {
            actionName: 'Source',
            revisionId: 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
          },
        ],
      })),
    }));
  buildProject(region, name, declaration);
  return arn;
}

function action(
  name: string,
  category: 'Source' | 'Build' | 'Test' | 'Approval' | 'Deploy',
  provider: string,
): ActionDeclaration {
  return {
    name,
    actionTypeId: { category, owner: 'AWS', provider, version: '1' },
    runOrder: 1,
  };
}

function buildProject(
  region: Region,
  name: string,
  { build, key, role }: CodePipelineDeclaration,
): void {
  const id = `${name}:7f6e5d4c`;
  region
    .answer(BatchGetProjectsCommand, {}, () => ({
      projects: [
        {
          name,
          arn: arnIn(region, 'codebuild', `project/${name}`),
          serviceRole: role,
          encryptionKey: key ?? arnIn(region, 'kms', 'alias/aws/s3'),
          created: daysAgo(420),
          environment: {
            type: 'LINUX_CONTAINER',
            image: 'aws/codebuild/amazonlinux-x86_64-standard:5.0',
            computeType: 'BUILD_GENERAL1_SMALL',
            privilegedMode: build.privileged,
          },
        },
      ],
    }))
    .answer(ListBuildsForProjectCommand, { projectName: name }, { ids: [id] })
    .answer(BatchGetBuildsCommand, {}, () => ({
      builds: [
        {
          id,
          projectName: name,
          buildStatus: build.lastStatus,
          buildComplete: true,
          startTime: daysAgo(2),
          endTime: daysAgo(1.99),
        },
      ],
    }));
}

import * as codeBuild from '@aws-sdk/client-codebuild';
import * as codePipeline from '@aws-sdk/client-codepipeline';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from '../__testUtils__/collectFrom';

const PIPELINE = `arn:aws:codepipeline:${REGION}:${ACCOUNT}:churn-deploy`;
const project = (name: string) =>
  `arn:aws:codebuild:${REGION}:${ACCOUNT}:project/${name}`;

const deploys = component({ 'aws-codepipeline-arn': PIPELINE });

type Status = codePipeline.PipelineExecutionStatus;

function action(
  category: codePipeline.ActionCategory,
  provider: string,
  more: Partial<codePipeline.ActionDeclaration> = {},
): codePipeline.ActionDeclaration {
  return {
    name: `${category}-${provider}`,
    actionTypeId: { category, provider, owner: 'AWS', version: '1' },
    ...more,
  };
}

describe('the collectors aws-codepipeline and aws-codebuild', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await FakeAws.start({ services: [codePipeline, codeBuild] });
  });

  afterEach(() => fake.stop());

  const here = () => fake.account(ACCOUNT).region(REGION);

  function pipeline(
    more: Partial<codePipeline.PipelineDeclaration> = {},
    ...actions: codePipeline.ActionDeclaration[]
  ) {
    here().answer(
      codePipeline.GetPipelineCommand,
      { name: 'churn-deploy' },
      {
        pipeline: {
          name: 'churn-deploy',
          roleArn: `arn:aws:iam::${ACCOUNT}:role/deploy`,
          artifactStore: { type: 'S3', location: 'artifacts' },
          stages: [{ name: 'All', actions }],
          ...more,
        },
      },
    );
  }

  function executions(...list: Status[]) {
    here().answer(
      codePipeline.ListPipelineExecutionsCommand,
      { pipelineName: 'churn-deploy' },
      {
        pipelineExecutionSummaries: list.map((status, index) => ({
          pipelineExecutionId: `${index}`,
          status,
        })),
      },
    );
  }

  const delivery = async () =>
    (await collectFrom(fake, 'aws-codepipeline', deploys)).said;

  it('sees what a pipeline is made of', async () => {
    pipeline(
      {
        artifactStore: {
          type: 'S3',
          location: 'artifacts',
          encryptionKey: { id: 'key', type: 'KMS' },
        },
      },
      action('Source', 'CodeStarSourceConnection'),
      action('Test', 'CodeBuild'),
      action('Approval', 'Manual'),
      action('Deploy', 'CloudFormation'),
    );
    executions('Succeeded');
    expect(await delivery()).toEqual({
      'codepipeline.artifact_kms': true,
      'codepipeline.deploy_action': true,
      'codepipeline.exists': true,
      'codepipeline.last_execution_succeeded': true,
      'codepipeline.manual_approval': true,
      'codepipeline.rollback': false,
      'codepipeline.source_repository': true,
      'codepipeline.test_action': true,
    });
  });

  it('sees what a pipeline lacks', async () => {
    pipeline({
      artifactStore: undefined,
      artifactStores: {
        [REGION]: {
          type: 'S3',
          location: 'a',
          encryptionKey: { id: 'key', type: 'KMS' },
        },
        'eu-central-1': { type: 'S3', location: 'b' },
      },
      stages: [
        {
          name: 'All',
          actions: [action('Source', 'S3'), action('Build', 'CodeBuild')],
          onFailure: { result: 'ROLLBACK' },
        },
      ],
    });
    expect(await delivery()).toEqual({
      'codepipeline.artifact_kms': false,
      'codepipeline.deploy_action': false,
      'codepipeline.exists': true,
      'codepipeline.last_execution_succeeded': false,
      'codepipeline.manual_approval': false,
      'codepipeline.rollback': true,
      'codepipeline.source_repository': false,
      'codepipeline.test_action': false,
    });
  });

  it.each<[Status[], boolean]>([
    [['Succeeded', 'Failed'], true],
    [['Failed', 'Succeeded'], false],
    [['InProgress', 'Superseded', 'Stopped', 'Cancelled', 'Succeeded'], true],
    [['Superseded', 'Failed'], false],
    [['InProgress'], false],
  ])('after %j says of the last one that ended: %s', async (list, is) => {
    pipeline();
    executions(...list);
    expect(await delivery()).toMatchObject({
      'codepipeline.last_execution_succeeded': is,
    });
  });

  it('takes a pipeline that is not there for absent', async () => {
    expect(new Set(Object.values(await delivery()))).toEqual(
      new Set(['absent']),
    );
  });

  describe('about builds', () => {
    function built(
      name: string,
      environment: Partial<codeBuild.ProjectEnvironment>,
      encryptionKey: string,
      ...statuses: codeBuild.StatusType[]
    ) {
      here()
        .answer(
          codeBuild.BatchGetProjectsCommand,
          { names: [name] },
          {
            projects: [
              {
                name,
                encryptionKey,
                environment: {
                  type: 'LINUX_CONTAINER',
                  image: 'image',
                  computeType: 'BUILD_GENERAL1_SMALL',
                  ...environment,
                },
              },
            ],
          },
        )
        .on(codeBuild.ListBuildsForProjectCommand, () => ({
          ids: statuses.map((_, index) => `${name}:${index}`),
        }))
        .on(codeBuild.BatchGetBuildsCommand, ({ ids = [] }) => ({
          builds: ids
            .map((id, index) => ({ id, buildStatus: statuses[index] }))
            .reverse(),
        }));
    }

    const builds = (entity = deploys) =>
      collectFrom(fake, 'aws-codebuild', entity);

    it('finds the projects that a pipeline runs, and not those elsewhere', async () => {
      pipeline(
        {},
        action('Test', 'CodeBuild', {
          configuration: { ProjectName: 'churn-test' },
        }),
        action('Build', 'CodeBuild', {
          configuration: { ProjectName: 'abroad' },
          region: 'us-east-1',
        }),
        action('Build', 'CodeBuild', {
          configuration: { ProjectName: 'foreign' },
          roleArn: 'arn:aws:iam::999988887777:role/build',
        }),
      );
      built('churn-test', {}, 'arn:aws:kms:::key/own', 'SUCCEEDED');
      const { facts, said } = await builds();
      expect(said).toEqual({
        'codebuild.kms': true,
        'codebuild.last_build_succeeded': true,
        'codebuild.not_privileged': true,
      });
      expect(new Set(facts.map(({ resource }) => resource))).toEqual(
        new Set([project('churn-test')]),
      );
    });

    it.each<[codeBuild.StatusType[], boolean]>([
      [['SUCCEEDED', 'FAILED'], true],
      [['FAILED', 'SUCCEEDED'], false],
      [['IN_PROGRESS', 'STOPPED', 'TIMED_OUT'], false],
      [['IN_PROGRESS', 'SUCCEEDED'], true],
      [[], false],
    ])('after %j says of the last one that ended: %s', async (list, is) => {
      built(
        'churn-test',
        { privilegedMode: true },
        `arn:aws:kms:${REGION}:${ACCOUNT}:alias/aws/s3`,
        ...list,
      );
      const { said } = await builds(
        component({ 'aws-codebuild-project-arn': project('churn-test') }),
      );
      expect(said).toEqual({
        'codebuild.kms': false,
        'codebuild.last_build_succeeded': is,
        'codebuild.not_privileged': false,
      });
    });

    it('tells a project that is not there from one that a pipeline only mentions', async () => {
      pipeline(
        {},
        action('Test', 'CodeBuild', {
          configuration: { ProjectName: 'mentioned' },
        }),
      );
      here().on(codeBuild.BatchGetProjectsCommand, ({ names }) => ({
        projects: [],
        projectsNotFound: names,
      }));
      const { said } = await builds(
        component({
          'aws-codepipeline-arn': PIPELINE,
          'aws-codebuild-project-arn': project('named'),
        }),
      );
      expect(said['codebuild.kms']).toEqual([
        'absent',
        'unknown: The project mentioned is named there, but was not found',
      ]);
    });
  });
});

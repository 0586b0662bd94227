import {
  BatchGetBuildsCommand,
  BatchGetBuildsCommandInput,
  BatchGetProjectsCommand,
  ListBuildsForProjectCommand,
  ListBuildsForProjectCommandInput,
} from '@aws-sdk/client-codebuild';
import { operation } from '../reading/AwsOperation';
import { NotListed } from '../reading/NotListed';

/** What is looked at of a project. */
export interface Project {
  encryptionKey: string | undefined;
  privileged: boolean;
}

/** One project; it is not there where AWS puts its name among those not found. */
export const batchGetProjects = operation({
  service: 'codebuild',
  name: 'BatchGetProjects',
  action: 'codebuild:BatchGetProjects',
  gone: [NotListed.CODE],
  keep: 'batch',
  async call(
    client,
    { name }: { name: string },
    turn,
  ): Promise<Project | undefined> {
    const { projects, projectsNotFound } = await client.send(
      new BatchGetProjectsCommand({ names: [name] }),
      await turn(),
    );
    if (projectsNotFound?.includes(name)) {
      throw new NotListed();
    }
    const project = projects?.find(one => one.name === name);
    return (
      project && {
        encryptionKey: project.encryptionKey,
        privileged: project.environment?.privilegedMode ?? false,
      }
    );
  },
});

/** The ids of the newest builds, newest first. */
export const listBuildsForProject = operation({
  service: 'codebuild',
  name: 'ListBuildsForProject',
  action: 'codebuild:ListBuildsForProject',
  async call(client, input: ListBuildsForProjectCommandInput, turn) {
    const { ids } = await client.send(
      new ListBuildsForProjectCommand({ ...input, sortOrder: 'DESCENDING' }),
      await turn(),
    );
    return ids ?? [];
  },
});

/** Whether each of some builds succeeded, in the order of their ids; undefined where it goes on or was stopped. */
export const batchGetBuilds = operation({
  service: 'codebuild',
  name: 'BatchGetBuilds',
  action: 'codebuild:BatchGetBuilds',
  async call(client, input: BatchGetBuildsCommandInput, turn) {
    const { builds } = await client.send(
      new BatchGetBuildsCommand(input),
      await turn(),
    );
    const byId = new Map(
      (builds ?? []).map(({ id, buildStatus }) => [id, buildStatus]),
    );
    return (input.ids ?? []).map(id => {
      switch (byId.get(id)) {
        case 'SUCCEEDED':
          return true;
        case 'FAILED':
        case 'FAULT':
        case 'TIMED_OUT':
          return false;
        default:
          return undefined;
      }
    });
  },
});

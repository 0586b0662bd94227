import { EntityScope } from '../collecting/EntityScope';
import { namedTargets, Target } from '../collecting/Subject';
import { codePipelineKind } from '../codepipeline/codePipelineKind';
import { getPipeline } from '../codepipeline/operations';
import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, mapRead, Read, read, reached } from '../reading/Read';
import { reachedTargets } from '../collecting/reachedTargets';
import {
  batchGetBuilds,
  batchGetProjects,
  listBuildsForProject,
  Project,
} from './operations';
import { projectKind } from './projectKind';

/** A project by its name, and whether somebody named it, or a pipeline led to it. */
export interface ProjectName {
  place: AwsResource;
  name: string;
  named: boolean;
}

/** The projects that an entity names, and those that its pipelines run, each once. */
export async function projects(
  scope: EntityScope,
): Promise<Target<Read<ProjectName>>[]> {
  const named = (await namedTargets(scope, projectKind)).map(
    (target): Target<Read<ProjectName>> =>
      target.is === 'known'
        ? {
            ...target,
            item: read({
              place: target.item,
              name: target.item.id,
              named: true,
            }),
          }
        : target,
  );
  const known = new Set(named.map(({ resource }) => resource));
  const run = await reachedTargets(scope, codePipelineKind, async place =>
    mapRead(
      await scope.reader.read(getPipeline, place, { name: place.id }),
      ({ stages }) =>
        stages
          .flatMap(({ actions }) =>
            actions.flatMap(action => action.project ?? []),
          )
          .map(name => ({
            arn: projectArn(place, name),
            item: { place, name, named: false },
          })),
    ),
  );
  return [...named, ...run.filter(({ resource }) => !known.has(resource))];
}

function projectArn(
  { partition, region, accountId }: AwsResource,
  name: string,
): string {
  return `arn:${partition}:codebuild:${region}:${accountId}:project/${name}`;
}

/** A project and how its last build ended. */
export interface ProjectReading {
  project: Read<Project>;
  /** Undefined where no build ended by itself. */
  lastBuild: Read<{ succeeded: boolean | undefined }>;
}

/** Builds that are looked through for one that ended. */
const MAX_BUILDS = 25;

export async function readProject(
  name: Read<ProjectName>,
  reader: AwsReader,
): Promise<ProjectReading> {
  const project = await andThen(name, async item => {
    const answer = await reader.read(batchGetProjects, item.place, {
      name: item.name,
    });
    return item.named ? answer : reached(answer, `The project ${item.name}`);
  });
  const lastBuild = await andThen(name, item =>
    andThen(project, () => readLastBuild(item, reader)),
  );
  return { project, lastBuild };
}

async function readLastBuild(
  { place, name }: ProjectName,
  reader: AwsReader,
): Promise<Read<{ succeeded: boolean | undefined }>> {
  const ids = await reader.read(listBuildsForProject, place, {
    projectName: name,
  });
  const builds = await andThen(ids, list =>
    list.length === 0
      ? read([])
      : reader.read(batchGetBuilds, place, { ids: list.slice(0, MAX_BUILDS) }),
  );
  return mapRead(builds, list => ({
    succeeded: list.find(succeeded => succeeded !== undefined),
  }));
}

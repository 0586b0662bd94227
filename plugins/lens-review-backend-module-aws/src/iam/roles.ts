import { EntityScope } from '../collecting/EntityScope';
import { namedTargets, Target } from '../collecting/Subject';
import { jobKind } from '../glue/kinds';
import { getJob } from '../glue/operations';
import { parseArn } from '../naming/Arn';
import { AwsResource, Place } from '../naming/AwsResource';
import { mapRead, Read, read } from '../reading/Read';
import { endpointKind, pipelineKind } from '../sagemaker/kinds';
import {
  describeEndpoint,
  describeEndpointConfig,
  describeInferenceComponent,
  describeModel,
  listInferenceComponents,
} from '../sagemaker/operations/endpoint';
import { describePipeline } from '../sagemaker/operations/pipeline';
import { deployedModels } from '../sagemaker/reading/deployedModels';
import { Reached, reachedTargets } from '../collecting/reachedTargets';
import { roleKind, roleNameOf } from './kind';

/** A role, and where IAM is asked about it. */
export interface Role {
  arn: string;
  name: string;
  place: Place;
}

/** Operations that find the roles of models. */
export const MODEL_ROLE_OPERATIONS = [
  describeEndpoint,
  describeEndpointConfig,
  describeModel,
  listInferenceComponents,
  describeInferenceComponent,
];

/** Operations that find the roles of pipelines. */
export const PIPELINE_ROLE_OPERATIONS = [describePipeline];

/** Operations that find all roles of a component. */
export const ROLE_OPERATIONS = [
  ...MODEL_ROLE_OPERATIONS,
  ...PIPELINE_ROLE_OPERATIONS,
  getJob,
];

/** The roles under which the models behind the entity's endpoints run. */
export async function modelRoles(
  scope: EntityScope,
): Promise<Target<Read<Role>>[]> {
  const models = await deployedModels(scope);
  return models.flatMap((target): Target<Read<Role>>[] => {
    if (target.is === 'unknown') {
      return [target];
    }
    const { item, ...base } = target;
    if (item.outcome !== 'value') {
      return [{ ...base, item }];
    }
    const { model, config, place } = item.value;
    const arn = [model, config]
      .map(one =>
        one.outcome === 'value' ? one.value.ExecutionRoleArn : undefined,
      )
      .find(Boolean);
    if (arn) {
      return [roleTarget(base, arn, place)];
    }
    // Without a role it calls nothing of AWS
    return model.outcome === 'value' ? [] : [{ ...base, item: model }];
  });
}

/** The roles of the entity's SageMaker pipelines. */
export function pipelineRoles(
  scope: EntityScope,
): Promise<Target<Read<Role>>[]> {
  return reachedTargets(scope, pipelineKind, async pipeline =>
    mapRead(
      await scope.reader.read(describePipeline, pipeline, {
        PipelineName: pipeline.id,
      }),
      ({ RoleArn }) => reachedRole(RoleArn, pipeline),
    ),
  );
}

/** Every role that the entity names, or under which something of it runs, each once. */
export async function allRoles(
  scope: EntityScope,
): Promise<Target<Read<Role>>[]> {
  const found = await Promise.all([
    namedRoles(scope),
    modelRoles(scope),
    pipelineRoles(scope),
    jobRoles(scope),
  ]);
  const seen = new Set<string | null>();
  return found.flat().filter(({ resource }) => {
    const fresh = !seen.has(resource);
    seen.add(resource);
    return fresh;
  });
}

async function namedRoles(scope: EntityScope): Promise<Target<Read<Role>>[]> {
  const targets = await namedTargets(scope, roleKind);
  return targets.map((target): Target<Read<Role>> => {
    if (target.is === 'unknown') {
      return target;
    }
    const { item, ...base } = target;
    return roleTarget(base, item.arn, item);
  });
}

function jobRoles(scope: EntityScope): Promise<Target<Read<Role>>[]> {
  return reachedTargets(scope, jobKind, async job =>
    mapRead(
      await scope.reader.read(getJob, job, { JobName: job.id }),
      ({ Role: role }) =>
        reachedRole(
          // Glue takes a name in place of an ARN
          role && !role.startsWith('arn:')
            ? `arn:${job.partition}:iam::${job.accountId}:role/${role}`
            : role,
          job,
        ),
    ),
  );
}

function reachedRole(
  arn: string | undefined,
  { partition, accountId }: Pick<AwsResource, 'partition' | 'accountId'>,
): Reached<Role>[] {
  return arn ? [{ arn, item: toRole(arn, { partition, accountId }) }] : [];
}

function roleTarget(
  base: { is: 'known'; resource: string | null; viaEntityRef?: string },
  arn: string,
  from: Pick<AwsResource, 'partition' | 'accountId'>,
): Target<Read<Role>> {
  return { ...base, resource: arn, item: read(toRole(arn, from)) };
}

/** Where IAM is asked in partitions other than AWS's own. */
const REGIONS: Readonly<Record<string, string | undefined>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** IAM is one for a whole partition, asked in one region of it. */
function toRole(
  arn: string,
  { partition, accountId }: Pick<AwsResource, 'partition' | 'accountId'>,
): Role {
  return {
    arn,
    name: roleNameOf(parseArn(arn)?.resource ?? arn),
    // A role of another account cannot be used by these services
    place: { accountId, region: REGIONS[partition] ?? 'us-east-1' },
  };
}

/** Annotations through which roles are named or reached. */
export const ROLE_KINDS = [roleKind, endpointKind, pipelineKind, jobKind];

/** The ARNs that targets are about; unknown where one of them is, left out where it is gone. */
export function arnsOf(targets: readonly Target<Read<Role>>[]): Read<string[]> {
  const arns: string[] = [];
  for (const target of targets) {
    if (target.is === 'unknown') {
      return { outcome: 'unknown', cause: 'not_found', reason: target.reason };
    }
    if (target.item.outcome === 'unknown') {
      return target.item;
    }
    if (target.item.outcome === 'value') {
      arns.push(target.item.value.arn);
    }
  }
  return read([...new Set(arns)]);
}

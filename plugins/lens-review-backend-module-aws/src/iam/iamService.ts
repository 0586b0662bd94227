import { AwsService } from '../collecting/AwsService';
import { subject } from '../collecting/Subject';
import { endpointKind, pipelineKind } from '../sagemaker/kinds';
import { noFullAccessManagedPolicy } from './checks/managedPolicies';
import { permissionsBoundary } from './checks/permissionsBoundary';
import { rolesSeparate } from './checks/rolesSeparate';
import { noStarOnStar } from './checks/starOnStar';
import { readRole } from './readRole';
import {
  allRoles,
  arnsOf,
  MODEL_ROLE_OPERATIONS,
  modelRoles,
  PIPELINE_ROLE_OPERATIONS,
  pipelineRoles,
  ROLE_KINDS,
  ROLE_OPERATIONS,
} from './roles';

export const iamService: AwsService = {
  id: 'aws-iam',
  title: 'AWS IAM',
  subjects: [
    subject({
      kinds: ROLE_KINDS,
      reaches: ROLE_OPERATIONS,
      targets: allRoles,
      read: readRole,
      checks: [noFullAccessManagedPolicy, noStarOnStar, permissionsBoundary],
    }),
    subject({
      kinds: [endpointKind, pipelineKind],
      reaches: [...MODEL_ROLE_OPERATIONS, ...PIPELINE_ROLE_OPERATIONS],
      async targets(scope) {
        const [models, pipelines] = await Promise.all([
          modelRoles(scope),
          pipelineRoles(scope),
        ]);
        return [
          {
            is: 'known',
            // About the component: which of its roles are shared
            resource: null,
            item: { models: arnsOf(models), pipelines: arnsOf(pipelines) },
          },
        ];
      },
      read: roles => Promise.resolve(roles),
      checks: [rolesSeparate],
    }),
  ],
};

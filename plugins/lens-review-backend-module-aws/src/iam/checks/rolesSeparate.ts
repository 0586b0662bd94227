import { check } from '../../checks/AwsCheck';
import { both, Read } from '../../reading/Read';
import { MODEL_ROLE_OPERATIONS, PIPELINE_ROLE_OPERATIONS } from '../roles';

/** The roles of a component by what runs under them, as ARNs. */
export interface RolesOfComponent {
  models: Read<string[]>;
  pipelines: Read<string[]>;
}

export const rolesSeparate = check({
  name: 'iam.roles_separate',
  asks: 'Do training and serving run under roles of their own?',
  why: 'A fault, or a thief, in one of them does not reach what the other may do.',
  field: 'DescribeModel → ExecutionRoleArn, DescribePipeline → RoleArn',
  operations: [...MODEL_ROLE_OPERATIONS, ...PIPELINE_ROLE_OPERATIONS],
  practices: ['MLOPS02_BP01'],
  remediation: {
    text: 'Give the pipeline and the model a role each.',
    effort: 'M',
  },
  from: ({ models, pipelines }: RolesOfComponent) => both(models, pipelines),
  answer: ([models, pipelines]) =>
    models.length === 0 || pipelines.length === 0
      ? undefined
      : !models.some(arn => pipelines.includes(arn)),
});

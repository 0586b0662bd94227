import { check } from '../../../checks/AwsCheck';
import { describeModelPackageGroup } from '../../operations/registry';
import { RegistryCheck } from './RegistryCheck';

export const groupExists: RegistryCheck = check({
  name: 'sagemaker.model_package_group_exists',
  asks: 'Is the model kept in the model registry?',
  why: 'Every version is there with its origin, its quality and its approval, and an earlier one can be brought back.',
  field: 'DescribeModelPackageGroup → ModelPackageGroupArn',
  operations: [describeModelPackageGroup],
  practices: ['MLOPS03_BP02', 'MLREL05_BP02'],
  from: registry => registry.group,
  answer: () => true,
});

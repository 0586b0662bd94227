import { check } from '../../../checks/AwsCheck';
import {
  describeModelPackageGroup,
  listModelPackages,
} from '../../operations/registry';
import { RegistryCheck } from './RegistryCheck';

export const approved: RegistryCheck = check({
  name: 'sagemaker.model_package.approved',
  asks: 'Does every group in the model registry have an approved version?',
  why: 'Somebody then said which version may be used.',
  field: 'ListModelPackages → ModelApprovalStatus, ModelPackageStatus',
  operations: [describeModelPackageGroup, listModelPackages],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Let somebody approve the version that is to be used.',
    effort: 'S',
  },
  from: registry => registry.approved,
  answer: ({ newestApprovedArn }) => newestApprovedArn !== undefined,
});

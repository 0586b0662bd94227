import { TemplateCheck } from '../TemplateCheck';
import { endpointsForSagemaker } from './endpointsForSagemaker';
import { flowLogs } from './flowLogs';
import { privateSubnetsOnlyForModels } from './privateSubnetsOnlyForModels';

export const vpcChecks: readonly TemplateCheck[] = [
  privateSubnetsOnlyForModels,
  endpointsForSagemaker,
  flowLogs,
];

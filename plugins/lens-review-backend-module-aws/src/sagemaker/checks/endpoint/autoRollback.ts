import { check } from '../../../checks/AwsCheck';
import { describeEndpoint } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';

export const autoRollback: EndpointCheck = check({
  name: 'sagemaker.endpoint.auto_rollback',
  asks: 'Does every endpoint go back by itself when an alarm rings during a deployment?',
  why: 'A bad version is then taken away before somebody has to notice it.',
  field:
    'DescribeEndpoint → LastDeploymentConfig.AutoRollbackConfiguration.Alarms[]',
  operations: [describeEndpoint],
  practices: ['MLREL04_BP02', 'MLREL05_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Give the deployment configuration of the endpoint alarms to roll back on.',
    effort: 'M',
  },
  from: serving => serving.endpoint,
  answer: ({ LastDeploymentConfig }) =>
    (LastDeploymentConfig?.AutoRollbackConfiguration?.Alarms ?? []).length > 0,
});

import { Answer, check } from '../../../checks/AwsCheck';
import { describeEndpoint } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';

export const inService: EndpointCheck = check({
  name: 'sagemaker.endpoint.in_service',
  asks: 'Does every endpoint answer requests?',
  why: 'An endpoint that failed serves nobody, and what was set up for it proves little.',
  field: 'DescribeEndpoint → EndpointStatus',
  operations: [describeEndpoint],
  practices: [],
  remediation: {
    text: 'Look up why the endpoint failed, and deploy it again.',
    effort: 'M',
  },
  from: serving => serving.endpoint,
  answer({ EndpointStatus: status }): Answer {
    switch (status) {
      case 'InService':
      case 'Updating':
      case 'SystemUpdating':
      case 'RollingBack':
        return true;
      case 'Failed':
      case 'OutOfService':
      case 'UpdateRollbackFailed':
        return false;
      case 'Creating':
      case 'Deleting':
        return {
          outcome: 'unknown',
          reason: `The endpoint is being ${
            status === 'Creating' ? 'created' : 'deleted'
          }`,
        };
      default:
        return {
          outcome: 'unknown',
          reason: `The endpoint is in a state that is not known here: ${
            status satisfies never
          }`,
        };
    }
  },
});

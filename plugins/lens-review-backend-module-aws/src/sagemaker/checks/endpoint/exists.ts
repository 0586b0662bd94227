import { check } from '../../../checks/AwsCheck';
import { describeEndpoint } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';

export const exists: EndpointCheck = check({
  name: 'sagemaker.endpoint_exists',
  asks: 'Is the model served by a SageMaker endpoint?',
  why: 'A managed endpoint takes care of hosts, patches and failed instances.',
  field: 'DescribeEndpoint → EndpointArn',
  operations: [describeEndpoint],
  practices: ['MLCOST01_BP02', 'MLPERF02_BP02'],
  from: serving => serving.endpoint,
  answer: () => true,
});

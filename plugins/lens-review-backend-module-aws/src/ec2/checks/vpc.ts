import { check } from '../../checks/AwsCheck';
import { both } from '../../reading/Read';
import { describeFlowLogs, describeVpcEndpoints } from '../operations';
import { VpcReading } from '../readNetwork';

const SERVICES = [
  '.sagemaker.api',
  '.sagemaker.runtime',
  '.sagemaker.api-fips',
  '.sagemaker.runtime-fips',
];

export const endpointsForSagemaker = check({
  name: 'vpc.endpoints_for_sagemaker',
  asks: 'Is SageMaker reached from every network without the internet?',
  why: 'Calls to the model and to SageMaker stay in the network of AWS.',
  field: 'DescribeVpcEndpoints → VpcEndpoints[].ServiceName, State',
  operations: [describeVpcEndpoints],
  practices: ['MLSEC04_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Add interface endpoints for sagemaker.api and sagemaker.runtime to the VPC.',
    effort: 'M',
  },
  from: ({ vpc, endpoints }: VpcReading) => both(vpc, endpoints),
  answer: ([{ id }, endpoints]) =>
    endpoints.some(
      ({ VpcId, ServiceName }) =>
        VpcId === id && SERVICES.some(service => ServiceName.endsWith(service)),
    ),
});

export const flowLogs = check({
  name: 'vpc.flow_logs',
  asks: 'Is the traffic of every network logged?',
  why: 'Who talked to the model, and to whom it talked, can be looked up.',
  field: 'DescribeFlowLogs → FlowLogs[].ResourceId, FlowLogStatus',
  operations: [describeFlowLogs],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Switch on flow logs of the VPC.',
    effort: 'S',
  },
  from: ({ vpc, logged }: VpcReading) => both(vpc, logged),
  answer: ([{ id }, logged]) => logged.has(id),
});

import { check } from '../../checks/AwsCheck';
import { describeNetworkInterfaces } from '../operations';
import { NetworkReading } from '../readNetwork';

export const dedicatedToInference = check({
  name: 'vpc.dedicated_to_inference',
  asks: 'Do the subnets of every model hold nothing but SageMaker?',
  why: 'Rules for the network can be as strict as inference allows, and neighbours cannot be a way in.',
  field:
    'DescribeNetworkInterfaces(subnet-id) → NetworkInterfaces[].InterfaceType, Description',
  operations: [describeNetworkInterfaces],
  practices: [],
  remediation: {
    text: 'Give models subnets of their own.',
    effort: 'L',
  },
  from: (reading: NetworkReading) => reading.interfaces,
  answer: interfaces =>
    interfaces.length === 0
      ? {
          outcome: 'unknown',
          reason: 'There is no network interface in the subnets of the model',
        }
      : interfaces.every(
          ({ InterfaceType, Description }) =>
            InterfaceType === 'vpc_endpoint' ||
            /sagemaker/i.test(Description ?? ''),
        ),
});

import { AwsService } from '../collecting/AwsService';
import { subject } from '../collecting/Subject';
import { endpointKind } from '../sagemaker/kinds';
import { deployedModels } from '../sagemaker/reading/deployedModels';
import { dedicatedToInference } from './checks/dedicatedToInference';
import { privateSubnets } from './checks/privateSubnets';
import { securityGroupsNotOpen } from './checks/securityGroupsNotOpen';
import { subnetsInTwoZones } from './checks/twoZones';
import { endpointsForSagemaker, flowLogs } from './checks/vpc';
import { MODEL_OPERATIONS, modelVpcs } from './networks';
import { describeSubnets } from './operations';
import { readNetwork, readVpc } from './readNetwork';

export const ec2Service: AwsService = {
  id: 'aws-ec2',
  title: 'Amazon VPC',
  subjects: [
    subject({
      kinds: [endpointKind],
      reaches: MODEL_OPERATIONS,
      targets: deployedModels,
      read: readNetwork,
      checks: [
        privateSubnets,
        subnetsInTwoZones,
        securityGroupsNotOpen,
        dedicatedToInference,
      ],
    }),
    subject({
      kinds: [endpointKind],
      reaches: [...MODEL_OPERATIONS, describeSubnets],
      targets: modelVpcs,
      read: readVpc,
      checks: [endpointsForSagemaker, flowLogs],
    }),
  ],
};

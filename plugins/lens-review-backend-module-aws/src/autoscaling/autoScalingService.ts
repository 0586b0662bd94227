import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { endpointKind } from '../sagemaker/kinds';
import { describeEndpoint } from '../sagemaker/operations/endpoint';
import { endpointScales } from './checks/endpointScales';
import { groupScales } from './checks/groupScales';
import { scalesToZero } from './checks/scalesToZero';
import { groupKind } from './groupKind';
import { describeAutoScalingGroups } from './operations';
import { readGroup, readScaling } from './readScaling';

export const autoScalingService: AwsService = {
  id: 'aws-autoscaling',
  title: 'AWS Auto Scaling',
  subjects: [
    namedSubject({
      kind: endpointKind,
      first: [describeEndpoint],
      read: readScaling,
      checks: [endpointScales, scalesToZero],
    }),
    namedSubject({
      kind: groupKind,
      first: [describeAutoScalingGroups],
      read: readGroup,
      checks: [groupScales],
    }),
  ],
};

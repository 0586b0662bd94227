import { all, any } from '../../judging/Answer';
import { isOneOf } from '../../judging/values';
import { names } from '../../resources/naming';
import { everyResource } from '../TemplateCheck';
import { VPC } from './vpcs';

export const flowLogs = everyResource(
  {
    name: 'vpc.flow_logs',
    asks: 'Is the traffic of every network logged?',
  },
  VPC,
  (vpc, stack) =>
    any(
      stack
        .ofType('AWS::EC2::FlowLog')
        .map(log =>
          all([
            isOneOf(log.get('ResourceType'), 'VPC'),
            names(log.get('ResourceId'), vpc),
            stack.existsBeside(log, vpc),
          ]),
        ),
    ),
);

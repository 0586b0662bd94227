import { all, Answer, any, not, unknownBecause } from '../../judging/Answer';
import { isOneOf } from '../../judging/values';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { everyResource, restingOnOthers } from '../TemplateCheck';
import { VPC } from './vpcs';

export const flowLogs = restingOnOthers(
  everyResource(
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
              logsEverything(log),
              stack.existsBeside(log, vpc),
            ]),
          ),
      ),
  ),
);

/** What is accepted and what is rejected each are a part of the traffic. */
function logsEverything(log: Resource): Answer {
  const part = isOneOf(log.get('TrafficType'), 'ACCEPT', 'REJECT');
  return part.is === 'true'
    ? unknownBecause('only a part of the traffic is logged')
    : not(part);
}

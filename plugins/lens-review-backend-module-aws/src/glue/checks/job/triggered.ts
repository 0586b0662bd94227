import { Trigger } from '@aws-sdk/client-glue';
import { check } from '../../../checks/AwsCheck';
import { batchGetTriggers, getJob, listTriggers } from '../../operations';
import { JobReading } from '../../readJob';

export const triggered = check({
  name: 'glue.job.triggered',
  asks: 'Is every Glue job started by a trigger?',
  why: 'Data is prepared when it is due or when it changes, not when somebody thinks of it.',
  field:
    'ListTriggers(DependentJobName), BatchGetTriggers → Triggers[].Type, State',
  operations: [getJob, listTriggers, batchGetTriggers],
  practices: ['MLREL02_BP02', 'MLREL02_BP03'],
  whenUnset: false,
  remediation: {
    text: 'Add a trigger: by schedule, by event, or after another job.',
    effort: 'S',
  },
  from: (reading: JobReading) => reading.triggers,
  answer: triggers => triggers.some(startsByItself),
});

/** One that waits to be started by hand is no better than none. */
function startsByItself({ State, Type }: Trigger): boolean {
  return (
    State === 'ACTIVATED' &&
    (Type === 'SCHEDULED' || Type === 'CONDITIONAL' || Type === 'EVENT')
  );
}

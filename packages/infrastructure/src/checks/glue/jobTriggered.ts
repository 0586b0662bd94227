import { all, any, unknownBecause } from '../../judging/Answer';
import { get, isOn, isOneOf, someItem } from '../../judging/values';
import { names } from '../../resources/naming';
import { everyResource } from '../TemplateCheck';

/** Never false: rules and pipelines outside the template may start a job too. */
export const jobTriggered = everyResource(
  {
    name: 'glue.job.triggered',
    asks: 'Does a trigger start every Glue job?',
  },
  'AWS::Glue::Job',
  (job, stack) => {
    const started = any(
      stack.ofType('AWS::Glue::Trigger').map(trigger =>
        all([
          // A trigger on demand waits for a person
          isOneOf(trigger.get('Type'), 'SCHEDULED', 'CONDITIONAL', 'EVENT'),
          isOn(trigger.get('StartOnCreation')),
          someItem(trigger.get('Actions'), action =>
            names(get(action, 'JobName'), job, 'Name'),
          ),
          stack.existsBeside(trigger, job),
        ]),
      ),
    );
    return started.is === 'false'
      ? unknownBecause('no trigger of the template starts it')
      : started;
  },
);

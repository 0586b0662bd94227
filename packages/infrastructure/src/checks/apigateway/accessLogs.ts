import { all, any, noBecause, unknownBecause } from '../../judging/Answer';
import { get, isSet } from '../../judging/values';
import { everyApi } from './everyApi';
import { settingOf, stagesOf } from './stages';

/** Execution logs are another thing. */
export const apiAccessLogs = everyApi(
  {
    name: 'apigateway.access_logs',
    asks: 'Does every stage of every API log its callers?',
  },
  (api, stack) => {
    const stages = stagesOf(api, stack);
    if (stages.length === 0) {
      return unknownBecause('no stage of it is in the template');
    }
    return all(
      stages.map(stage => {
        const logs = any(
          settingOf(stage, 'AccessLogSetting', 'AccessLogSettings').map(
            setting => isSet(get(setting, 'DestinationArn')),
          ),
        );
        return logs.is === 'false'
          ? noBecause(`stage ${stage.id} has no access log`)
          : logs;
      }),
    );
  },
);

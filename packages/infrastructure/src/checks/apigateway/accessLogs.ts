import { any, noBecause } from '../../judging/Answer';
import { get, isSet } from '../../judging/values';
import { everyApi } from './everyApi';
import { everyStage, settingOf, stagesOf } from './stages';

/** Execution logs are another thing. */
export const apiAccessLogs = everyApi(
  {
    name: 'apigateway.access_logs',
    asks: 'Does every stage of every API log its callers?',
  },
  (api, stack) =>
    everyStage(stagesOf(api, stack), stage => {
      const logs = any(
        settingOf(stage, 'AccessLogSetting', 'AccessLogSettings').map(setting =>
          isSet(get(setting, 'DestinationArn')),
        ),
      );
      return logs.is === 'false'
        ? noBecause(`stage ${stage.id} has no access log`)
        : logs;
    }),
);

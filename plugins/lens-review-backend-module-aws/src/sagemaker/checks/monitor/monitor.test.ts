import { judge, value } from '../../../__testUtils__/judging';
import { read } from '../../../reading/Read';
import { MonitoringSchedule } from '../../operations/monitoring';
import { MonitorReading } from '../../reading/readMonitors';
import { judgeOnTime } from './judgeOnTime';
import { monitorChecks } from '.';

const now = new Date('2026-11-25T12:30:00Z');
const HOURLY = 'cron(0 * ? * * *)';
const DAILY = 'cron(0 6 ? * * *)';

/** A schedule made long ago that never ran. */
function schedule(
  more: Partial<MonitoringSchedule> & { expression?: string } = {},
): MonitoringSchedule {
  const { expression = HOURLY, ...rest } = more;
  return {
    MonitoringScheduleStatus: 'Scheduled',
    CreationTime: new Date('2026-01-01T00:00:00Z'),
    MonitoringScheduleConfig: {
      ScheduleConfig: { ScheduleExpression: expression },
    },
    ...rest,
  };
}

type Run = NonNullable<MonitoringSchedule['LastMonitoringExecutionSummary']>;

function ran(
  at: string,
  status: Run['MonitoringExecutionStatus'] = 'Completed',
  FailureReason?: string,
): { LastMonitoringExecutionSummary: Run } {
  const time = new Date(at);
  return {
    LastMonitoringExecutionSummary: {
      MonitoringScheduleName: 'drift',
      ScheduledTime: time,
      CreationTime: time,
      LastModifiedTime: time,
      MonitoringExecutionStatus: status,
      FailureReason,
    },
  };
}

describe('judgeOnTime', () => {
  it.each<[string, Parameters<typeof schedule>[0], string]>([
    ['that ran this hour', ran('2026-11-25T12:00Z'), 'on_time'],
    ['that missed one run', ran('2026-11-25T11:00Z'), 'on_time'],
    ['that missed two', ran('2026-11-25T10:00Z'), 'late'],
    ['that never ran', {}, 'late'],
    ['that is new', { CreationTime: new Date('2026-11-25T11:10:00Z') }, 'new'],
    [
      'that should have run twice since it was made',
      { CreationTime: new Date('2026-11-25T10:50:00Z') },
      'late',
    ],
    [
      'a day, made yesterday',
      {
        expression: DAILY,
        CreationTime: new Date('2026-11-24T07:00:00Z'),
      },
      'new',
    ],
    [
      'a day, that ran yesterday',
      { expression: DAILY, ...ran('2026-11-24T06:00Z') },
      'on_time',
    ],
    [
      'a day, that ran three days ago',
      { expression: DAILY, ...ran('2026-11-22T06:00Z') },
      'late',
    ],
    [
      'of weekdays, on a Monday after a Friday',
      {
        expression: 'cron(0 13 ? * MON-FRI *)',
        ...ran('2026-11-24T13:00Z'),
      },
      'on_time',
    ],
    [
      'that found violations',
      ran('2026-11-25T12:00Z', 'CompletedWithViolations'),
      'on_time',
    ],
    ['that runs now', ran('2026-11-25T12:00Z', 'InProgress'), 'on_time'],
    ['whose run failed', ran('2026-11-25T12:00Z', 'Failed'), 'late'],
    ['whose run was stopped', ran('2026-11-25T12:00Z', 'Stopped'), 'late'],
    [
      'that had nothing to look at',
      ran('2026-11-25T12:00Z', 'Failed', 'Job inputs had no data'),
      'not_known',
    ],
    [
      'that had nothing to look at, long ago',
      ran('2026-11-20T12:00Z', 'Failed', 'Job inputs had no data'),
      'late',
    ],
    [
      'that was stopped after it ran',
      { MonitoringScheduleStatus: 'Stopped', ...ran('2026-11-25T12:00Z') },
      'late',
    ],
    ['that could not be made', { MonitoringScheduleStatus: 'Failed' }, 'late'],
    [
      'that is about to begin',
      {
        MonitoringScheduleStatus: 'Pending',
        CreationTime: new Date('2026-11-25T12:20:00Z'),
      },
      'new',
    ],
    ['for once', { expression: 'NOW', ...ran('2026-01-01T00:00Z') }, 'once'],
    ['that nobody understands', { expression: 'now and then' }, 'not_known'],
    [
      'without a time',
      { MonitoringScheduleConfig: {}, ...ran('2026-11-25T12:00Z') },
      'not_known',
    ],
  ])('judges a schedule %s', (_, more, is) => {
    expect(judgeOnTime(schedule(more), now).is).toBe(is);
  });
});

describe('the checks of a monitoring schedule', () => {
  const reading = (more: Partial<MonitorReading>): MonitorReading => ({
    type: 'DataQuality',
    schedule: read(schedule(ran('2026-11-25T12:00Z'))),
    job: read({
      constraints: undefined,
      network: undefined,
      cluster: undefined,
    }),
    readAt: now,
    ...more,
  });

  it('answers for the kind that it watches alone', () => {
    const names = monitorChecks
      .filter(check => check.judge(reading({})) !== undefined)
      .map(({ name }) => name);
    expect(names).toEqual([
      'sagemaker.monitor.data_quality.baseline',
      'sagemaker.monitor.data_quality.no_violations',
      'sagemaker.monitor.data_quality.on_time',
    ]);
  });

  it.each<[string, boolean | undefined, string, Partial<MonitorReading>]>([
    ['data_quality.on_time', true, 'that runs', {}],
    [
      'data_quality.on_time',
      false,
      'that never ran',
      { schedule: read(schedule()) },
    ],
    [
      'data_quality.on_time',
      undefined,
      'for once',
      { schedule: read(schedule({ expression: 'NOW' })) },
    ],
    ['data_quality.no_violations', true, 'that found nothing', {}],
    [
      'data_quality.no_violations',
      false,
      'that found something',
      {
        schedule: read(
          schedule(ran('2026-11-25T12:00Z', 'CompletedWithViolations')),
        ),
      },
    ],
    [
      'data_quality.no_violations',
      undefined,
      'whose run failed',
      { schedule: read(schedule(ran('2026-11-25T12:00Z', 'Failed'))) },
    ],
    ['data_quality.baseline', false, 'without constraints', {}],
    [
      'data_quality.baseline',
      true,
      'with constraints',
      {
        job: read({
          constraints: 's3://b/constraints.json',
          network: undefined,
          cluster: undefined,
        }),
      },
    ],
    ['traffic_encrypted', undefined, 'on one instance', {}],
    [
      'traffic_encrypted',
      false,
      'on two instances in the clear',
      {
        job: read({
          constraints: undefined,
          network: { EnableInterContainerTrafficEncryption: false },
          cluster: {
            InstanceCount: 2,
            InstanceType: 'ml.m5.large',
            VolumeSizeInGB: 20,
          },
        }),
      },
    ],
    [
      'traffic_encrypted',
      true,
      'that encrypts',
      {
        job: read({
          constraints: undefined,
          network: { EnableInterContainerTrafficEncryption: true },
          cluster: undefined,
        }),
      },
    ],
  ])('answers %s with %s of one %s', (name, is, _, more) => {
    expect(
      judge(monitorChecks, `sagemaker.monitor.${name}`, reading(more)),
    ).toEqual(is === undefined ? undefined : value(is));
  });

  it('does not know whether a new schedule runs when it is due', () => {
    expect(
      judge(
        monitorChecks,
        'sagemaker.monitor.data_quality.on_time',
        reading({ schedule: read(schedule({ CreationTime: now })) }),
      ),
    ).toEqual({
      outcome: 'unknown',
      reason: 'It is new, and was not due twice yet',
    });
  });
});

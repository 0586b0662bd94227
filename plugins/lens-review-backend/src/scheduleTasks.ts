import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { LensReviewConfig } from './config';
import { Services } from './createServices';
import { CollectorRunner } from './evidence/CollectorRunner';
import { NoticeSender } from './notifications/NoticeSender';
import { CatalogReader } from './scorecards/CatalogReader';

/** Collection runs are kept so long after their end. */
const RUNS_KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/** What the tasks work on. */
export interface TasksOptions
  extends Pick<
    Services,
    | 'requests'
    | 'runs'
    | 'trend'
    | 'upkeep'
    | 'reminders'
    | 'campaigns'
    | 'issueWatch'
  > {
  config: LensReviewConfig;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  catalog: CatalogReader;
  runner: CollectorRunner;
  sender: NoticeSender;
  wake(): void;
  now: () => Date;
}

/** Everything that happens without a request. */
export async function scheduleTasks(options: TasksOptions): Promise<void> {
  const {
    campaigns,
    catalog,
    config,
    issueWatch,
    lifecycle,
    logger,
    now,
    requests,
  } = options;
  const { reminders, runner, runs, scheduler, sender, trend, upkeep, wake } =
    options;

  await scheduler.scheduleTask({
    id: 'lens-review-scope-sync',
    frequency: config.scopeIndex.frequency,
    timeout: { minutes: 5 },
    fn: async signal => {
      const { written } = await catalog.sync(signal);
      if (written.length > 0) {
        // New ones have no evidence yet, and of others the catalog says something new
        await runner.startSome(written);
        wake();
      }
    },
  });
  await scheduler.scheduleTask({
    ...config.evidence.schedule,
    id: 'lens-review-evidence-collection',
    fn: async () => {
      await runner.startAll();
      wake();
    },
  });
  await scheduler.scheduleTask({
    id: 'lens-review-evidence-work',
    // Every replica helps, and goes on with what another one left lying
    scope: 'local',
    frequency: { seconds: 15 },
    timeout: { hours: 1 },
    fn: signal => runner.work(signal),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-score-sweep',
    frequency: { seconds: 30 },
    timeout: { minutes: 5 },
    fn: async () => {
      await upkeep.sweep();
    },
  });
  await scheduler.scheduleTask({
    id: 'lens-review-reminders',
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    fn: () => reminders.plan(refs => catalog.readEntities(refs)),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-notices',
    // Every replica helps; what one has claimed the others leave alone
    scope: 'local',
    frequency: { seconds: 30 },
    timeout: { minutes: 5 },
    fn: async () => {
      await sender.send();
    },
  });
  await scheduler.scheduleTask({
    id: 'lens-review-task-issues',
    frequency: { minutes: 5 },
    timeout: { minutes: 10 },
    fn: signal => issueWatch.run(signal),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-trend-points',
    // Looks often, writes once a day: a day may have ended while nobody was there
    frequency: { minutes: 10 },
    timeout: { minutes: 10 },
    fn: async () => {
      await trend.writeMissing(now());
      await campaigns.note();
    },
  });
  await scheduler.scheduleTask({
    id: 'lens-review-housekeeping',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    fn: async () => {
      await requests.forgetExpired(now());
      await runs.forgetEndedBefore(new Date(now().getTime() - RUNS_KEPT_MS));
    },
  });

  lifecycle.addStartupHook(() => {
    // Not waited for: with many reviews it takes its time, and they can be used meanwhile
    upkeep
      .applySettings()
      .catch(error =>
        logger.error('Scores could not be brought to the new settings', error),
      );
    upkeep
      .applyCadence()
      .catch(error =>
        logger.error('Sprint checks could not be dated anew', error),
      );
  });
}

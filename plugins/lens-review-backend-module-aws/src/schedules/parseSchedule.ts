import { parseCron } from './parseCron';
import { Schedule } from './Schedule';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
]);

/**
 * Reads when something is due: `NOW`, `at(...)`, `rate(...)`, `cron(...)`. Undefined
 * where the text is none of them.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 * https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-schedule-expression.html
 */
export function parseSchedule(text: string): Schedule | undefined {
  const expression = text.trim();
  if (expression === 'NOW' || /^at\(.*\)$/.test(expression)) {
    return { is: 'once' };
  }
  const rate = /^rate\(\s*(\d+)\s+(minute|hour|day)s?\s*\)$/.exec(expression);
  if (rate) {
    const everyMs = Number(rate[1]) * (UNITS.get(rate[2]) ?? 0);
    return everyMs > 0 ? { is: 'rate', everyMs } : undefined;
  }
  const cron = /^cron\((.*)\)$/.exec(expression);
  const parsed = cron && parseCron(cron[1]);
  return parsed ? { is: 'cron', ...parsed } : undefined;
}

import { z } from 'zod';
import { parseSchedule } from '../schedules/parseSchedule';

/** Something that starts a pipeline by itself. */
export interface Trigger {
  enabled: boolean;
  /** When it is due again and again. */
  scheduled: boolean;
  /** What it waits for, where it waits for events. */
  event?: EventPattern;
}

/** What is looked at of an event pattern. */
export interface EventPattern {
  sources: readonly string[];
  detailTypes: readonly string[];
}

const values = z
  .array(
    z.union([
      z.string(),
      // A prefix stands for all that begin with it
      z.looseObject({ prefix: z.string() }).transform(({ prefix }) => prefix),
      z.unknown().transform(() => ''),
    ]),
  )
  .nullish()
  .transform(list => (list ?? []).filter(Boolean));

const patternSchema = z
  .looseObject({ source: values, 'detail-type': values })
  .transform(pattern => ({
    sources: pattern.source,
    detailTypes: pattern['detail-type'],
  }));

/** What a rule or schedule does; one that is due once starts nothing again. */
export function toTrigger(made: {
  enabled: boolean;
  expression?: string;
  pattern?: string;
}): Trigger {
  const event = made.pattern ? parsePattern(made.pattern) : undefined;
  const schedule = made.expression ? parseSchedule(made.expression) : undefined;
  const once = schedule?.is === 'once';
  return {
    enabled: made.enabled && !once,
    scheduled: Boolean(made.expression) && !once,
    ...(event ? { event } : {}),
  };
}

function parsePattern(text: string): EventPattern | undefined {
  try {
    return patternSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

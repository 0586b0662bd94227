/** When something is due. Times are UTC. */
export type Schedule =
  /** Once. */
  { is: 'once' } | { is: 'rate'; everyMs: number } | ({ is: 'cron' } & Cron);

/** A cron expression that was read. */
export interface Cron {
  /** Of an hour, ascending. */
  minutes: readonly number[];
  /** Of a day, ascending. */
  hours: readonly number[];
  /** Whether it is due on a day at all, given that day's midnight. */
  isDue(day: Date): boolean;
}

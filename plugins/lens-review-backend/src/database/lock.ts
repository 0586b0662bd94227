import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * What is locked. Everything that a score rests on belongs to one entity, so one
 * lock per entity makes writers of answers, facts and attestations take turns,
 * also before a review exists (where no row could be locked). The lock of a lens
 * keeps a review from being started with a version that is just being superseded,
 * those of the trend and of a campaign let one replica write the points of a day.
 */
export type LockKey =
  | `entity:${string}`
  | `lens:${string}`
  | `trend:${string}`
  | `campaign:${string}`;

const SQL_KEY = "hashtextextended('lens-review/' || ?, 0)";

/**
 * Waits until no other transaction holds the lock, and holds it until this one
 * ends. SQLite runs one transaction at a time anyway. Take an entity's lock
 * before a lens's, and two of the same kind only with `lockAll`.
 */
export async function lock(tx: Knex.Transaction, key: LockKey): Promise<void> {
  if (isPostgres(tx)) {
    await tx.raw(`SELECT pg_advisory_xact_lock(${SQL_KEY})`, [key]);
  }
}

/** Takes several locks; all who do take them in one order, so that nobody waits in a circle. */
export async function lockAll(
  tx: Knex.Transaction,
  keys: readonly LockKey[],
): Promise<void> {
  if (isPostgres(tx)) {
    await tx.raw(
      `SELECT pg_advisory_xact_lock(key) FROM (
         SELECT DISTINCT ${SQL_KEY.replace('?', 'name')} AS key
         FROM jsonb_array_elements_text(CAST(? AS jsonb)) AS name
         ORDER BY key OFFSET 0
       ) AS ordered`,
      [JSON.stringify(keys)],
    );
  }
}

/** Like `lock`, but gives up at once, with false, where another transaction holds it. */
export async function tryLock(
  tx: Knex.Transaction,
  key: LockKey,
): Promise<boolean> {
  if (!isPostgres(tx)) {
    return true;
  }
  const result: { rows: { locked: boolean }[] } = await tx.raw(
    `SELECT pg_try_advisory_xact_lock(${SQL_KEY}) AS locked`,
    [key],
  );
  return result.rows[0].locked;
}

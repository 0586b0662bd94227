import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Runs several reads that see one state of the database. */
export async function snapshot<T>(
  db: Knex,
  read: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return isPostgres(db)
    ? db.transaction(read, {
        isolationLevel: 'repeatable read',
        readOnly: true,
      })
    : db.transaction(read);
}

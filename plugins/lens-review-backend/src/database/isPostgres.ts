import { Knex } from 'knex';

/** Whether a connection is to PostgreSQL; everything else is SQLite. */
export function isPostgres(db: Knex): boolean {
  return db.client.config.client === 'pg';
}

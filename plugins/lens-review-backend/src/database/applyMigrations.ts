import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Folder of the migrations, in the repository and in the published package. */
export const MIGRATIONS_DIRECTORY = resolvePackagePath(
  '@lens-review/backstage-plugin-lens-review-backend',
  'migrations',
);

/**
 * The plugin's database with all migrations applied, unless the portal's
 * configuration says that they are applied elsewhere.
 */
export async function applyMigrations(
  database: DatabaseService,
): Promise<Knex> {
  const client = await database.getClient();
  if (!database.migrations?.skip) {
    await client.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  }
  return client;
}

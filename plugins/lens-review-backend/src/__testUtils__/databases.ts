import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { applyMigrations } from '../database/applyMigrations';

/** The databases that stores and migrations are tested on. Call once per test file. */
export function createTestDatabases() {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  return {
    ids: databases.eachSupportedId(),
    /** An empty database with all tables. */
    async init(
      id: ReturnType<TestDatabases['eachSupportedId']>[number][0],
    ): Promise<Knex> {
      return applyMigrations(
        mockServices.database({
          knex: await databases.init(id),
          migrations: { skip: false },
        }),
      );
    },
    raw: databases,
  };
}

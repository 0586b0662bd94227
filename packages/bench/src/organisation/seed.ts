import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import knex, { Knex } from 'knex';
import { readBuiltInLensPack } from '../readLens';
import { BenchDatabase } from './BenchServer';
import { componentAt, groupsOf, isMet } from './workloads';

/** Components that are put in scope at once. */
const CHUNK = 500;

const PLUGIN_DATABASE = 'lens-review';

/** The plugin's own database, made where it is not there, with all tables. */
export async function openDatabase(database: BenchDatabase): Promise<Knex> {
  const db = database.postgres
    ? await openPostgres(database.postgres, database.prefix ?? '')
    : knex({
        client: 'better-sqlite3',
        connection: {
          filename: join(database.folder ?? '', `${PLUGIN_DATABASE}.sqlite`),
        },
        useNullAsDefault: true,
      });
  await db.migrate.latest({
    directory: resolvePackagePath(
      '@lens-review/backstage-plugin-lens-review-backend',
      'migrations',
    ),
  });
  return db;
}

async function openPostgres(url: string, prefix: string): Promise<Knex> {
  const name = prefix + PLUGIN_DATABASE;
  const admin = knex({ client: 'pg', connection: url });
  await admin.raw('DROP DATABASE IF EXISTS ??', [name]);
  await admin.raw('CREATE DATABASE ??', [name]);
  await admin.destroy();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return knex({ client: 'pg', connection: own.href });
}

/** How the plugin's own stores write many components and reviews at once. */
export type SeedOrganisation = (
  db: Knex,
  seed: {
    lens: { alias: string; document: string; overlay: string };
    components: Iterable<Entity[]>;
    parents: ReadonlyMap<string, readonly string[]>;
    isMet(entityRef: string, question: number, practice: number): boolean;
    now: Date;
  },
) => Promise<void>;

/** Puts the organisation of the benchmark there, with a review of every component. */
export async function seed(
  db: Knex,
  total: number,
  seedOrganisation: SeedOrganisation,
): Promise<void> {
  const parents = new Map<string, string[]>();
  for (const group of groupsOf(total)) {
    const { parent } = group.spec ?? {};
    if (typeof parent === 'string') {
      parents.set(stringifyEntityRef(group), [`group:default/${parent}`]);
    }
  }
  await seedOrganisation(db, {
    lens: readBuiltInLensPack(),
    components: chunksOf(total),
    parents,
    isMet,
    now: new Date(),
  });
}

function* chunksOf(total: number) {
  for (let start = 0; start < total; start += CHUNK) {
    yield Array.from({ length: Math.min(CHUNK, total - start) }, (_, offset) =>
      componentAt(start + offset, total),
    );
  }
}

/** What the database takes on disk, in MiB, once it is tidied up. */
export async function tidyAndMeasure(
  db: Knex,
  database: BenchDatabase,
): Promise<number> {
  if (database.postgres) {
    await db.raw('VACUUM ANALYZE');
    const { rows } = await db.raw(
      'SELECT pg_database_size(current_database()) AS size',
    );
    return Math.round(Number(rows[0].size) / 2 ** 20);
  }
  await db.raw('ANALYZE');
  const [pages]: { page_count: number }[] = await db.raw('PRAGMA page_count');
  const [page]: { page_size: number }[] = await db.raw('PRAGMA page_size');
  return Math.round((pages.page_count * page.page_size) / 2 ** 20);
}

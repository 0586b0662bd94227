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
  if (database.postgres) {
    const admin = knex({ client: 'pg', connection: database.postgres });
    const name = nameOf(database, PLUGIN_DATABASE);
    await admin.raw('DROP DATABASE IF EXISTS ??', [name]);
    await admin.raw('CREATE DATABASE ??', [name]);
    await admin.destroy();
  }
  const db = connect(database, PLUGIN_DATABASE);
  await db.migrate.latest({
    directory: resolvePackagePath(
      '@lens-review/backstage-plugin-lens-review-backend',
      'migrations',
    ),
  });
  return db;
}

/** The database of a plugin, which a backend made. */
export function connect(database: BenchDatabase, plugin: string): Knex {
  if (!database.postgres) {
    return knex({
      client: 'better-sqlite3',
      connection: { filename: join(database.folder ?? '', `${plugin}.sqlite`) },
      useNullAsDefault: true,
    });
  }
  const own = new URL(database.postgres);
  own.pathname = `/${nameOf(database, plugin)}`;
  return knex({ client: 'pg', connection: own.href });
}

function nameOf({ prefix = '' }: BenchDatabase, plugin: string): string {
  return prefix + plugin;
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

import { Knex } from 'knex';
import { InstantColumn, toOptional, toOptionalDate } from '../database/columns';
import { whereAmong } from '../database/whereAmong';
import { ReviewRhythm } from '../sprints/ReviewRhythm';
import { pendMoved } from '../reviews/pendingRows';
import { addOwnGroups, writeAncestors } from './ancestorRows';
import { completeCards, refreshCards, removeCards } from './componentCards';
import { ScopeChanges, ScopeEntity, ScopeIndex } from './ScopeIndex';

interface ScopeRow {
  entity_ref: string;
  title: string;
  search_text: string;
  owner: string | null;
  system: string | null;
  domain: string | null;
  type: string | null;
  lifecycle: string | null;
  /** JSON. */
  tags: string;
  cadence: string | null;
  indexed_at: InstantColumn;
  removed_at: InstantColumn | null;
}

const CONTENT = [
  'title',
  'search_text',
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tags',
  'cadence',
] as const;

/** The scope index in the tables `scope_entities`, `scope_entity_tags`, `scope_ancestors` and `scope_syncs`. */
export class DatabaseScopeIndex implements ScopeIndex {
  readonly #db: Knex;
  readonly #rhythm: ReviewRhythm;

  constructor(db: Knex, rhythm: ReviewRhythm) {
    this.#db = db;
    this.#rhythm = rhythm;
  }

  async sync(
    entities: AsyncIterable<ScopeEntity[]>,
    parents: ReadonlyMap<string, readonly string[]>,
    now: Date,
  ): Promise<ScopeChanges> {
    const written: string[] = [];
    const seen = new Set<string>();
    for await (const some of entities) {
      // Written one by one, a reference that comes twice would break the statement
      const fresh = some.filter(({ entityRef }) => !seen.has(entityRef));
      const byRef = new Map(fresh.map(entity => [entity.entityRef, entity]));
      byRef.forEach((_, entityRef) => seen.add(entityRef));
      written.push(...(await this.#write([...byRef.values()], now)));
    }

    const vanished = await this.#db.transaction(async tx => {
      // Rows written by a refresh since the start may be newer than the stream
      const present: string[] = await tx('scope_entities')
        .whereNull('removed_at')
        .where('indexed_at', '<=', now)
        .pluck('entity_ref');
      const gone = present.filter(entityRef => !seen.has(entityRef));
      await whereAmong(
        tx,
        tx('scope_entities').whereNull('removed_at'),
        'entity_ref',
        gone,
      ).update({ removed_at: now });
      await removeCards(tx, gone);
      await writeAncestors(tx, parents, now);
      await tx('scope_syncs')
        .insert({ id: 1, indexed_at: now })
        .onConflict('id')
        .merge();
      return gone;
    });
    await completeCards(this.#db);
    return { written, vanished };
  }

  async put(entity: ScopeEntity, now: Date): Promise<boolean> {
    return (await this.#write([entity], now)).length > 0;
  }

  async remove(entityRef: string, now: Date): Promise<void> {
    await this.#db.transaction(async tx => {
      await tx('scope_entities')
        .where({ entity_ref: entityRef, removed_at: null })
        .update({ removed_at: now });
      await removeCards(tx, [entityRef]);
    });
  }

  async get(
    entityRef: string,
    tx?: Knex.Transaction,
  ): Promise<ScopeEntity | undefined> {
    const row = await (tx ?? this.#db)<ScopeRow>('scope_entities')
      .where({ entity_ref: entityRef, removed_at: null })
      .first();
    return row && toEntity(row);
  }

  async filterInScope(entityRefs: string[]): Promise<string[]> {
    return whereAmong(
      this.#db,
      this.#db('scope_entities').whereNull('removed_at'),
      'entity_ref',
      entityRefs,
    ).pluck('entity_ref');
  }

  async getDomainOf(systemRef: string): Promise<string | undefined> {
    const row = await this.#db<ScopeRow>('scope_entities')
      .where({ system: systemRef })
      .whereNotNull('domain')
      .first();
    return toOptional(row?.domain ?? null);
  }

  async listRefs(page: { after?: string; limit: number }): Promise<string[]> {
    return this.#db('scope_entities')
      .whereNull('removed_at')
      .where('entity_ref', '>', page.after ?? '')
      .orderBy('entity_ref')
      .limit(page.limit)
      .pluck('entity_ref');
  }

  async getIndexedAt(): Promise<Date | undefined> {
    const row: { indexed_at: InstantColumn } | undefined = await this.#db(
      'scope_syncs',
    ).first();
    return toOptionalDate(row?.indexed_at ?? null);
  }

  /** Writes the rows that differ; answers which. */
  async #write(entities: ScopeEntity[], now: Date): Promise<string[]> {
    return this.#db.transaction(async tx => {
      const known = await whereAmong(
        tx,
        tx<ScopeRow>('scope_entities'),
        'entity_ref',
        entities.map(({ entityRef }) => entityRef),
      );
      const before = new Map<string, ScopeRow>(
        known.map((row: ScopeRow) => [row.entity_ref, row]),
      );
      const rows = entities
        .map(entity => toRow(entity, now))
        .filter(row => differs(before.get(row.entity_ref), row));
      if (rows.length === 0) {
        return [];
      }
      const refs = rows.map(row => row.entity_ref);
      await tx('scope_entities').insert(rows).onConflict('entity_ref').merge();
      await whereAmong(
        tx,
        tx('scope_entity_tags'),
        'entity_ref',
        refs,
      ).delete();
      await tx.batchInsert(
        'scope_entity_tags',
        rows.flatMap(row =>
          parseTags(row.tags).map(tag => ({ entity_ref: row.entity_ref, tag })),
        ),
        500,
      );
      await addOwnGroups(
        tx,
        rows.flatMap(row => [row.owner, row.domain]),
      );
      await this.#rhythm.write(tx, refs);
      await refreshCards(tx, refs);
      const moved = rows.filter(row =>
        isElsewhere(before.get(row.entity_ref), row),
      );
      if (moved.length > 0) {
        await pendMoved(
          tx,
          moved.map(row => row.entity_ref),
          now,
        );
      }
      return refs;
    });
  }
}

function toRow(entity: ScopeEntity, now: Date): ScopeRow {
  const name = entity.entityRef.slice(entity.entityRef.lastIndexOf('/') + 1);
  return {
    entity_ref: entity.entityRef,
    title: entity.title,
    search_text: `${name} ${entity.title}`.toLowerCase(),
    owner: entity.owner ?? null,
    system: entity.system ?? null,
    domain: entity.domain ?? null,
    type: entity.type ?? null,
    lifecycle: entity.lifecycle ?? null,
    tags: JSON.stringify([...new Set(entity.tags)].sort()),
    cadence: entity.cadence?.slice(0, 255) ?? null,
    indexed_at: now,
    removed_at: null,
  };
}

function differs(before: ScopeRow | undefined, row: ScopeRow): boolean {
  return (
    before === undefined ||
    before.removed_at !== null ||
    CONTENT.some(column => before[column] !== row[column])
  );
}

/** Whether other groups, another system or other domains are above a component than before. */
function isElsewhere(before: ScopeRow | undefined, row: ScopeRow): boolean {
  return (['owner', 'system', 'domain'] as const).some(
    column => before?.[column] !== row[column],
  );
}

function toEntity(row: ScopeRow): ScopeEntity {
  return {
    entityRef: row.entity_ref,
    title: row.title,
    owner: toOptional(row.owner),
    system: toOptional(row.system),
    domain: toOptional(row.domain),
    type: toOptional(row.type),
    lifecycle: toOptional(row.lifecycle),
    tags: parseTags(row.tags),
    cadence: toOptional(row.cadence),
  };
}

function parseTags(json: string): string[] {
  return JSON.parse(json);
}

import { LensPlace } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  BooleanColumn,
  InstantColumn,
  toBoolean,
  toDate,
  toNumber,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { DEFAULT_LIMIT, parseOffset, toPage } from '../database/cursor';
import { isPostgres } from '../database/isPostgres';
import { Page, PageRequest } from '../database/Page';
import { LensStep } from './placeIn';
import {
  LensStore,
  LensVersionRecord,
  LensVersionStatus,
  LensVersionSummary,
} from './LensStore';

interface SummaryRow {
  alias: string;
  version: string;
  name: string;
  description: string;
  question_count: number;
  practice_count: number;
  checksum: string;
  status: LensVersionStatus;
  built_in: BooleanColumn;
  created_at: InstantColumn;
  created_by: string;
  published_at: InstantColumn | null;
  published_order: number | null;
}

interface LensVersionRow extends SummaryRow {
  document: string;
  overlay: string | null;
  renames: string | null;
}

const SUMMARY_COLUMNS = [
  'alias',
  'version',
  'name',
  'description',
  'question_count',
  'practice_count',
  'checksum',
  'status',
  'built_in',
  'created_at',
  'created_by',
  'published_at',
  'published_order',
] as const;

/** Lens versions in the table `lens_versions`. */
export class DatabaseLensStore implements LensStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async listNewest(page: PageRequest): Promise<Page<LensVersionSummary>> {
    const limit = page.limit ?? DEFAULT_LIMIT;
    const offset = parseOffset(page.cursor);
    const newest = () =>
      this.#db('lens_versions as other')
        .whereRaw('other.alias = lens_versions.alias')
        .max('other.published_order');
    const all = () =>
      this.#db<LensVersionRow>('lens_versions').where(
        'published_order',
        '=',
        newest(),
      );
    const rows: SummaryRow[] = await all()
      .select(...SUMMARY_COLUMNS)
      .orderBy([{ column: 'name' }, { column: 'alias' }])
      .offset(offset)
      .limit(limit + 1);
    const [{ total }] = await all().count({ total: '*' });
    return {
      ...toPage(rows.map(toSummary), offset, limit),
      totalItems: toNumber(total ?? 0),
    };
  }

  async listUnpublished(): Promise<LensVersionSummary[]> {
    const rows: SummaryRow[] = await this.#db<LensVersionRow>('lens_versions')
      .where({ status: 'draft' })
      .whereNotIn(
        'alias',
        this.#db('lens_versions')
          .where({ status: 'published' })
          .select('alias'),
      )
      .orderBy([
        { column: 'alias' },
        { column: 'created_at', order: 'desc' },
        { column: 'version' },
      ])
      .select(...SUMMARY_COLUMNS);
    // By name only now: drafts of one lens may bear several
    return rows
      .filter(({ alias }, index) => rows[index - 1]?.alias !== alias)
      .sort((one, other) => one.name.localeCompare(other.name, 'en'))
      .map(toSummary);
  }

  async listAliases(): Promise<string[]> {
    return this.#db('lens_versions')
      .where({ status: 'published' })
      .distinct('alias')
      .orderBy('alias')
      .pluck('alias');
  }

  async listVersions(
    alias: string,
    page: PageRequest,
  ): Promise<Page<LensVersionRecord>> {
    return this.#listOf(alias, page, async query => {
      const rows: LensVersionRow[] = await query;
      return rows.map(toRecord);
    });
  }

  async listSummaries(
    alias: string,
    page: PageRequest,
  ): Promise<Page<LensVersionSummary>> {
    return this.#listOf(alias, page, async query => {
      const rows: SummaryRow[] = await query.select(...SUMMARY_COLUMNS);
      return rows.map(toSummary);
    });
  }

  async removeDraft(
    alias: string,
    version: string,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('lens_versions')
      .where({ alias, version, status: 'draft' })
      .delete();
  }

  async listPublished(
    alias: string,
    tx?: Knex.Transaction,
  ): Promise<LensVersionSummary[]> {
    const rows: SummaryRow[] = await (tx ?? this.#db)<LensVersionRow>(
      'lens_versions',
    )
      .where({ alias, status: 'published' })
      .orderBy('published_order', 'desc')
      .select(...SUMMARY_COLUMNS);
    return rows.map(toSummary);
  }

  async listSteps(alias: string, tx?: Knex.Transaction): Promise<LensStep[]> {
    const rows = await (tx ?? this.#db)<LensVersionRow>('lens_versions')
      .where({ alias, status: 'published' })
      .orderBy('published_order')
      .select('version', 'renames');
    return rows.map(({ version, renames }) => ({
      version,
      renames: renames === null ? [] : JSON.parse(renames),
    }));
  }

  async get(
    alias: string,
    version: string,
    tx?: Knex.Transaction,
  ): Promise<LensVersionRecord | undefined> {
    const row = await (tx ?? this.#db)<LensVersionRow>('lens_versions')
      .where({ alias, version })
      .first();
    return row && toRecord(row);
  }

  async getNewest(
    alias: string,
    tx?: Knex.Transaction,
  ): Promise<LensVersionRecord | undefined> {
    const row = await (tx ?? this.#db)<LensVersionRow>('lens_versions')
      .where({ alias, status: 'published' })
      .orderBy('published_order', 'desc')
      .first();
    return row && toRecord(row);
  }

  async listAnswered(
    alias: string,
    tx: Knex.Transaction,
  ): Promise<LensPlace[]> {
    const open = () =>
      tx('reviews')
        .where({ 'reviews.lens_alias': alias })
        .whereNot('reviews.status', 'closed')
        .join('answers', 'answers.review_id', 'reviews.id');
    const choices: { question_id: string; choice_id: string }[] = await open()
      .joinRaw(
        isPostgres(tx)
          ? 'CROSS JOIN json_each(CAST(answers.choices AS json)) AS choice'
          : 'CROSS JOIN json_each(answers.choices) AS choice',
      )
      .whereRaw("choice.value ->> 'state' <> 'undecided'")
      .distinct({
        question_id: 'answers.question_id',
        choice_id: 'choice.key',
      });
    const questions: { question_id: string }[] = await open()
      .where(said =>
        said.where('answers.applicable', false).orWhereNotNull('answers.note'),
      )
      .distinct('answers.question_id');
    return [
      ...questions.map(row => ({ questionId: row.question_id })),
      ...choices.map(row => ({
        questionId: row.question_id,
        choiceId: row.choice_id,
      })),
    ];
  }

  async put(record: LensVersionRecord, tx: Knex.Transaction): Promise<void> {
    let order: number | null = null;
    if (record.status === 'published') {
      const newest = await tx<LensVersionRow>('lens_versions')
        .where({ alias: record.alias })
        .max({ order: 'published_order' })
        .first();
      order = toNumber(newest?.order ?? 0) + 1;
    }
    await tx('lens_versions')
      .insert({
        alias: record.alias,
        version: record.version,
        name: record.name,
        description: record.description,
        question_count: record.questionCount,
        practice_count: record.practiceCount,
        document: record.document,
        overlay: record.overlay ?? null,
        checksum: record.checksum,
        status: record.status,
        built_in: record.builtIn,
        created_at: record.createdAt,
        created_by: record.createdBy,
        published_at: record.publishedAt ?? null,
        published_order: order,
        renames: record.renames ? JSON.stringify(record.renames) : null,
      })
      .onConflict(['alias', 'version'])
      .merge();
  }

  /** A page of the versions of a lens, newest first. */
  async #listOf<T>(
    alias: string,
    page: PageRequest,
    read: (query: Knex.QueryBuilder) => Promise<T[]>,
  ): Promise<Page<T>> {
    const limit = page.limit ?? DEFAULT_LIMIT;
    const offset = parseOffset(page.cursor);
    const all = () => this.#db('lens_versions').where({ alias });
    // Drafts are newer than anything published: they are what comes next
    const items = await read(
      all()
        .orderByRaw(
          'CASE WHEN published_order IS NULL THEN 0 ELSE 1 END, published_order DESC, created_at DESC, version',
        )
        .offset(offset)
        .limit(limit + 1),
    );
    const [{ total }] = await all().count({ total: '*' });
    return {
      ...toPage(items, offset, limit),
      totalItems: toNumber(total ?? 0),
    };
  }
}

function toSummary(row: SummaryRow): LensVersionSummary {
  return {
    alias: row.alias,
    version: row.version,
    name: row.name,
    description: row.description,
    questionCount: row.question_count,
    practiceCount: row.practice_count,
    checksum: row.checksum,
    status: row.status,
    builtIn: toBoolean(row.built_in),
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
    publishedAt: toOptionalDate(row.published_at),
  };
}

function toRecord(row: LensVersionRow): LensVersionRecord {
  return {
    ...toSummary(row),
    document: row.document,
    overlay: toOptional(row.overlay),
    renames: row.renames === null ? undefined : JSON.parse(row.renames),
  };
}

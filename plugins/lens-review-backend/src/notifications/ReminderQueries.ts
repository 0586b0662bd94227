import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { HOLDER_KINDS } from '../sharedAttestations/holders';

/** Whom a reminder goes to and what it is about. */
interface RemindedReview {
  reviewId: string;
  /** Of the component. */
  title: string;
  owner?: string;
  createdBy: string;
}

/** Something of an open review that runs out. */
export interface ExpiringMark extends RemindedReview {
  id: string;
  questionId: string;
  choiceId: string;
  validUntil: Date;
}

/** An open review as far as its rhythm goes. */
export interface SprintRow extends RemindedReview {
  /** As the annotation says it. */
  cadence?: string;
  /** Of the last milestone, or of the start. */
  since: Date;
}

/** Something that a group, system or domain attests and that runs out. */
export interface ExpiringSharedMark {
  id: string;
  /** The group, system or domain. */
  entityRef: string;
  questionId: string;
  choiceId: string;
  validUntil: Date;
  createdBy: string;
}

interface SharedMarkRow {
  id: string;
  entity_ref: string;
  question_id: string;
  choice_id: string;
  valid_until: InstantColumn;
  created_by: string;
}

interface ReviewColumns {
  review_id: string;
  title: string;
  owner: string | null;
  created_by: string;
}

interface MarkRow extends ReviewColumns {
  id: string;
  question_id: string;
  choice_id: string;
  valid_until: InstantColumn;
}

interface SprintTableRow extends ReviewColumns {
  cadence: string | null;
  created_at: InstantColumn;
  last_at: InstantColumn | null;
}

const PAGE = 500;

/** What there is to remind of, in open reviews of components that are in scope. */
export class ReminderQueries {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Exemptions in force that end before the horizon and that none follows. */
  async expiringExemptions(now: Date, horizon: Date): Promise<ExpiringMark[]> {
    const rows: MarkRow[] = await this.#open()
      .join('exemptions as mark', 'mark.review_id', 'reviews.id')
      .where({ 'mark.status': 'approved', 'mark.kind': 'exemption' })
      .where('mark.valid_until', '>', now)
      .where('mark.valid_until', '<=', horizon)
      .whereNotExists(
        this.#db('exemptions as later')
          .where('later.review_id', this.#db.ref('mark.review_id'))
          .where('later.question_id', this.#db.ref('mark.question_id'))
          .where('later.choice_id', this.#db.ref('mark.choice_id'))
          .where({ 'later.status': 'approved', 'later.kind': 'exemption' })
          .where(either =>
            either
              .whereNull('later.valid_until')
              .orWhere(
                'later.valid_until',
                '>',
                this.#db.ref('mark.valid_until'),
              ),
          ),
      )
      .select(
        'mark.id',
        'mark.question_id',
        'mark.choice_id',
        'mark.valid_until',
      );
    return rows.map(toMark);
  }

  /** Attestations in force that end before the horizon and that none follows. */
  async expiringAttestations(
    now: Date,
    horizon: Date,
  ): Promise<ExpiringMark[]> {
    const rows: MarkRow[] = await this.#open()
      .join('attestations as mark', join =>
        join
          .on('mark.entity_ref', 'reviews.entity_ref')
          .andOn('mark.lens_alias', 'reviews.lens_alias'),
      )
      .where('mark.valid_until', '>', now)
      .where('mark.valid_until', '<=', horizon)
      .whereNotExists(this.#laterAttestations())
      .select(
        'mark.id',
        'mark.question_id',
        'mark.choice_id',
        'mark.valid_until',
      );
    return rows.map(toMark);
  }

  /** The same of groups, systems and domains, whatever lens they are for. */
  async expiringSharedAttestations(
    now: Date,
    horizon: Date,
  ): Promise<ExpiringSharedMark[]> {
    const rows: SharedMarkRow[] = await this.#db('attestations as mark')
      .where(either =>
        HOLDER_KINDS.forEach(kind =>
          either.orWhereLike('mark.entity_ref', `${kind}:%`),
        ),
      )
      .where('mark.valid_until', '>', now)
      .where('mark.valid_until', '<=', horizon)
      .whereNotExists(this.#laterAttestations())
      .select(
        'mark.id',
        'mark.entity_ref',
        'mark.question_id',
        'mark.choice_id',
        'mark.valid_until',
        'mark.created_by',
      );
    return rows.map(row => ({
      id: row.id,
      entityRef: row.entity_ref,
      questionId: row.question_id,
      choiceId: row.choice_id,
      validUntil: toDate(row.valid_until),
      createdBy: row.created_by,
    }));
  }

  /** Those of the same practice that end after `mark` does. */
  #laterAttestations() {
    return this.#db('attestations as later')
      .where('later.entity_ref', this.#db.ref('mark.entity_ref'))
      .where('later.lens_alias', this.#db.ref('mark.lens_alias'))
      .where('later.question_id', this.#db.ref('mark.question_id'))
      .where('later.choice_id', this.#db.ref('mark.choice_id'))
      .where('later.valid_until', '>', this.#db.ref('mark.valid_until'));
  }

  /** All open reviews with their rhythm, some hundred at a time. */
  async *openReviews(): AsyncGenerator<SprintRow[]> {
    let after = '';
    for (;;) {
      const rows: SprintTableRow[] = await this.#open()
        .where('reviews.id', '>', after)
        .orderBy('reviews.id')
        .limit(PAGE)
        .select('scope_entities.cadence', 'reviews.created_at')
        .select(
          this.#db('milestones')
            .where('milestones.review_id', this.#db.ref('reviews.id'))
            .max('milestones.at')
            .as('last_at'),
        );
      yield rows.map(row => ({
        ...toReview(row),
        cadence: toOptional(row.cadence),
        since: toOptionalDate(row.last_at) ?? toDate(row.created_at),
      }));
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) {
        return;
      }
      after = last.review_id;
    }
  }

  #open() {
    return this.#db('reviews')
      .join('scope_entities', 'scope_entities.entity_ref', 'reviews.entity_ref')
      .whereNull('scope_entities.removed_at')
      .whereNot('reviews.status', 'closed')
      .where('reviews.frozen', false)
      .select(
        'reviews.id as review_id',
        'reviews.created_by',
        'scope_entities.title',
        'scope_entities.owner',
      );
  }
}

function toReview(row: ReviewColumns): RemindedReview {
  return {
    reviewId: row.review_id,
    title: row.title,
    owner: toOptional(row.owner),
    createdBy: row.created_by,
  };
}

function toMark(row: MarkRow): ExpiringMark {
  return {
    ...toReview(row),
    id: row.id,
    questionId: row.question_id,
    choiceId: row.choice_id,
    validUntil: toDate(row.valid_until),
  };
}

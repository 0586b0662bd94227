import { Answer } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { InstantColumn, toDate } from '../database/columns';

/** Answers under a name, without saying whose they were. */
export interface AnswerTemplate {
  id: string;
  lensAlias: string;
  name: string;
  /** By question id. */
  answers: Record<string, Answer>;
  /** How many practices it decides. */
  decisions: number;
  createdAt: Date;
  createdBy: string;
}

interface AnswerTemplateRow {
  id: string;
  lens_alias: string;
  name: string;
  /** JSON. */
  answers: string;
  decisions: number;
  created_at: InstantColumn;
  created_by: string;
}

/** Templates of answers in the table `answer_templates`. */
export class AnswerTemplateStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(template: AnswerTemplate, tx: Knex.Transaction): Promise<void> {
    await tx('answer_templates').insert({
      id: template.id,
      lens_alias: template.lensAlias,
      name: template.name,
      answers: JSON.stringify(template.answers),
      decisions: template.decisions,
      created_at: template.createdAt,
      created_by: template.createdBy,
    });
  }

  /** Of a lens, by name. */
  async list(lensAlias: string): Promise<AnswerTemplate[]> {
    const rows = await this.#db<AnswerTemplateRow>('answer_templates')
      .where({ lens_alias: lensAlias })
      .orderBy('name');
    return rows.map(toTemplate);
  }

  async get(
    where: { id: string } | { lens_alias: string; name: string },
    tx: Knex.Transaction,
  ): Promise<AnswerTemplate | undefined> {
    const row = await tx<AnswerTemplateRow>('answer_templates')
      .where(where)
      .first();
    return row && toTemplate(row);
  }

  /** Answers false where there is none. */
  async remove(lensAlias: string, id: string): Promise<boolean> {
    const removed = await this.#db('answer_templates')
      .where({ id, lens_alias: lensAlias })
      .delete();
    return removed > 0;
  }
}

function toTemplate(row: AnswerTemplateRow): AnswerTemplate {
  return {
    id: row.id,
    lensAlias: row.lens_alias,
    name: row.name,
    answers: JSON.parse(row.answers),
    decisions: row.decisions,
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
  };
}

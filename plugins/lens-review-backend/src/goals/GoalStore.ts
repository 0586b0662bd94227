import { GoalTarget } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { InstantColumn, toDate, toOptional } from '../database/columns';

/** A target with what the value was when it was set. */
export interface StoredTarget {
  target: GoalTarget;
  /** Null where it could not be measured then. */
  baseline: number | null;
  /** Other entities whose facts it was read from; older targets do not say it. */
  baselineVia?: string[];
  /** An instant as a text. */
  baselineAt: string;
}

/** What a team wants to reach with a component. */
export interface StoredGoals {
  reviewId: string;
  /** The business outcome; undefined where the goals were cleared. */
  outcome?: string;
  targets: StoredTarget[];
  /** Grows with every change, the first is 1. */
  revision: number;
  updatedAt: Date;
  updatedBy: string;
}

/** The plan for one cell of the matrix. */
export interface StoredCell {
  pillarId: string;
  phaseId: string;
  /** A day: YYYY-MM-DD. */
  targetOn?: string;
  owner?: string;
}

interface GoalRow {
  review_id: string;
  outcome: string | null;
  targets: string;
  revision: number;
  updated_at: InstantColumn;
  updated_by: string;
}

interface CellRow {
  review_id: string;
  pillar_id: string;
  phase_id: string;
  target_on: string | null;
  owner: string | null;
}

/** Goals and roadmaps in the tables `goals` and `roadmap_cells`. */
export class GoalStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async get(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredGoals | undefined> {
    const row = await (tx ?? this.#db)<GoalRow>('goals')
      .where({ review_id: reviewId })
      .first();
    return (
      row && {
        reviewId,
        outcome: toOptional(row.outcome),
        targets: JSON.parse(row.targets),
        revision: row.revision,
        updatedAt: toDate(row.updated_at),
        updatedBy: row.updated_by,
      }
    );
  }

  async put(goals: StoredGoals, tx: Knex.Transaction): Promise<void> {
    await tx('goals')
      .insert({
        review_id: goals.reviewId,
        outcome: goals.outcome ?? null,
        targets: JSON.stringify(goals.targets),
        revision: goals.revision,
        updated_at: goals.updatedAt,
        updated_by: goals.updatedBy,
      })
      .onConflict('review_id')
      .merge();
  }

  async listCells(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredCell[]> {
    const rows = await (tx ?? this.#db)<CellRow>('roadmap_cells')
      .where({ review_id: reviewId })
      .orderBy(['pillar_id', 'phase_id']);
    return rows.map(row => ({
      pillarId: row.pillar_id,
      phaseId: row.phase_id,
      targetOn: toOptional(row.target_on),
      owner: toOptional(row.owner),
    }));
  }

  /** Sets these cells; one without day and owner is no longer planned. */
  async putCells(
    reviewId: string,
    cells: StoredCell[],
    tx: Knex.Transaction,
  ): Promise<void> {
    for (const { pillarId, phaseId, targetOn, owner } of cells) {
      const place = {
        review_id: reviewId,
        pillar_id: pillarId,
        phase_id: phaseId,
      };
      await tx('roadmap_cells').where(place).delete();
      if (targetOn !== undefined || owner !== undefined) {
        await tx('roadmap_cells').insert({
          ...place,
          target_on: targetOn ?? null,
          owner: owner ?? null,
        });
      }
    }
  }
}

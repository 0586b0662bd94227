import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { Campaign } from './Campaign';

interface CampaignRow {
  id: string;
  title: string;
  description: string | null;
  lens_alias: string;
  /** JSON. */
  asks: string;
  /** JSON. */
  filter: string;
  owner: string;
  due_on: string;
  status: Campaign['status'];
  revision: number;
  created_at: InstantColumn;
  created_by: string;
  updated_at: InstantColumn;
  updated_by: string;
  ended_at: InstantColumn | null;
  ended_by: string | null;
}

/** Campaigns in the table `campaigns`. */
export class CampaignStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(campaign: Campaign, tx: Knex.Transaction): Promise<void> {
    await tx('campaigns').insert(toRow(campaign));
  }

  /** Answers false where somebody was faster. */
  async replace(
    campaign: Campaign,
    revision: number,
    tx: Knex.Transaction,
  ): Promise<boolean> {
    const { id, ...columns } = toRow(campaign);
    return (await tx('campaigns').where({ id, revision }).update(columns)) > 0;
  }

  async get(id: string, tx?: Knex.Transaction): Promise<Campaign | undefined> {
    const row = await (tx ?? this.#db)<CampaignRow>('campaigns')
      .where({ id })
      .first();
    return row && toCampaign(row);
  }

  /** Running ones first, then by due date. */
  async list(status?: Campaign['status']): Promise<Campaign[]> {
    const rows = await this.#db<CampaignRow>('campaigns')
      .modify(query => {
        if (status !== undefined) {
          query.where({ status });
        }
      })
      .orderBy([
        { column: 'status', order: 'desc' },
        { column: 'due_on' },
        { column: 'id' },
      ]);
    return rows.map(toCampaign);
  }
}

function toRow(campaign: Campaign) {
  return {
    id: campaign.id,
    title: campaign.title,
    description: campaign.description ?? null,
    lens_alias: campaign.lensAlias,
    asks: JSON.stringify(campaign.asks),
    filter: JSON.stringify(campaign.filter),
    owner: campaign.owner,
    due_on: campaign.dueOn,
    status: campaign.status,
    revision: campaign.revision,
    created_at: campaign.createdAt,
    created_by: campaign.createdBy,
    updated_at: campaign.updatedAt,
    updated_by: campaign.updatedBy,
    ended_at: campaign.endedAt ?? null,
    ended_by: campaign.endedBy ?? null,
  };
}

function toCampaign(row: CampaignRow): Campaign {
  return {
    id: row.id,
    title: row.title,
    description: toOptional(row.description),
    lensAlias: row.lens_alias,
    asks: JSON.parse(row.asks),
    filter: JSON.parse(row.filter),
    owner: row.owner,
    dueOn: row.due_on,
    status: row.status,
    revision: row.revision,
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
    updatedAt: toDate(row.updated_at),
    updatedBy: row.updated_by,
    endedAt: toOptionalDate(row.ended_at),
    endedBy: toOptional(row.ended_by),
  };
}

import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { tryLock } from '../database/lock';
import { Visibility } from '../database/Visibility';
import { LensLoader } from '../lenses/LensLoader';
import { createOnce, RepeatResult } from '../requests/createOnce';
import {
  IdempotencyStore,
  IdempotentRequest,
} from '../requests/IdempotencyStore';
import { Campaign, CampaignPlan, CampaignProgress, dayOf } from './Campaign';
import { CampaignPractice, CampaignQueries } from './CampaignQueries';
import { CampaignPoint, readPoints, writeStates } from './campaignStates';
import { CampaignStore } from './CampaignStore';
import { refusePlan } from './refusePlan';

/** What the service is made of. */
export interface CampaignServiceOptions {
  db: Knex;
  campaigns: CampaignStore;
  queries: CampaignQueries;
  lenses: LensLoader;
  requests: IdempotencyStore;
  /** Ids of the ladder, from the lowest up. */
  levels: string[];
  now: () => Date;
}

/** A campaign with how it stands for who asks. */
export interface CampaignView {
  campaign: Campaign;
  progress: CampaignProgress;
  /** The day (UTC) of the answer. */
  today: string;
}

/** What became of a change. */
export type CampaignResult =
  | { outcome: 'done'; view: CampaignView }
  | { outcome: 'refused'; message: string }
  | { outcome: 'not_found' }
  /** Somebody was faster. */
  | { outcome: 'stale' }
  | { outcome: 'ended' };

/** Campaigns: what an organisation asks of many components until a day. */
export class CampaignService {
  readonly #options: CampaignServiceOptions;

  constructor(options: CampaignServiceOptions) {
    this.#options = options;
  }

  /** Starts a campaign, and notes how its components stand on the first day. */
  async create(
    plan: CampaignPlan,
    actor: string,
    visibility: Visibility,
    request?: IdempotentRequest<CampaignView>,
  ): Promise<CampaignResult | RepeatResult> {
    const { db, campaigns, requests, now } = this.#options;
    const at = now();
    const message = await this.#refusal(plan, dayOf(at));
    if (message !== undefined) {
      return { outcome: 'refused', message };
    }
    const campaign: Campaign = {
      ...plan,
      id: randomUUID(),
      status: 'running',
      revision: 0,
      createdAt: at,
      createdBy: actor,
      updatedAt: at,
      updatedBy: actor,
    };
    return db.transaction(tx =>
      createOnce<CampaignResult, CampaignView>(
        { store: requests, request, now: at, tx },
        async () => {
          await campaigns.insert(campaign, tx);
          await this.#note(campaign, at, tx);
          return {
            outcome: 'done',
            view: await this.#view(campaign, visibility, tx),
          };
        },
        result => (result.outcome === 'done' ? result.view : undefined),
      ),
    );
  }

  /** Changes a running campaign; components that no longer belong to it leave it today. */
  async update(
    id: string,
    revision: number,
    plan: CampaignPlan,
    actor: string,
    visibility: Visibility,
  ): Promise<CampaignResult> {
    const { campaigns, now } = this.#options;
    const at = now();
    const before = await campaigns.get(id);
    const message = await this.#refusal(
      plan,
      before?.dueOn === plan.dueOn ? undefined : dayOf(at),
    );
    if (before && message !== undefined) {
      return { outcome: 'refused', message };
    }
    return this.#change(id, revision, visibility, campaign => ({
      ...campaign,
      ...plan,
      updatedAt: at,
      updatedBy: actor,
    }));
  }

  /** Ends a running campaign; its numbers stay as they are today. */
  async end(
    id: string,
    revision: number,
    actor: string,
    visibility: Visibility,
  ): Promise<CampaignResult> {
    const at = this.#options.now();
    return this.#change(id, revision, visibility, campaign => ({
      ...campaign,
      status: 'ended',
      updatedAt: at,
      updatedBy: actor,
      endedAt: at,
      endedBy: actor,
    }));
  }

  /** Undefined where there is none. */
  async get(
    id: string,
    visibility: Visibility,
  ): Promise<CampaignView | undefined> {
    const campaign = await this.#options.campaigns.get(id);
    return campaign && this.#view(campaign, visibility);
  }

  /** Running ones first, then by due date. */
  async list(
    status: Campaign['status'] | undefined,
    visibility: Visibility,
  ): Promise<CampaignView[]> {
    const views: CampaignView[] = [];
    for (const campaign of await this.#options.campaigns.list(status)) {
      views.push(await this.#view(campaign, visibility));
    }
    return views;
  }

  /** How its components stand with each of its practices now. */
  async practices(
    campaign: Campaign,
    visibility: Visibility,
  ): Promise<CampaignPractice[]> {
    return this.#options.queries.practices(campaign, visibility);
  }

  /** One point a day, the last that of today, or of the day on which it ended. */
  async points(
    { campaign, progress, today }: CampaignView,
    visibility: Visibility,
  ): Promise<CampaignPoint[]> {
    const until = campaign.endedAt ? dayOf(campaign.endedAt) : today;
    const points = await readPoints(
      this.#options.db,
      campaign,
      until,
      visibility,
    );
    return campaign.endedAt
      ? points
      : points.map(point =>
          point.day === today ? { ...point, ...progress } : point,
        );
  }

  /** What lists of components need to find those of a campaign. */
  async condition(id: string, done: boolean | undefined) {
    const { campaigns, queries } = this.#options;
    const campaign = await campaigns.get(id);
    return (
      campaign && {
        lens: campaign.lensAlias,
        condition: {
          filter: campaign.filter,
          goal: await queries.goalOf(campaign),
          done,
        },
      }
    );
  }

  /** Notes how the components of all running campaigns stand; answers of how many. */
  async note(): Promise<number> {
    let noted = 0;
    for (const { id } of await this.#options.campaigns.list('running')) {
      noted += (await this.#noteOne(id)) ? 1 : 0;
    }
    return noted;
  }

  async #noteOne(id: string): Promise<boolean> {
    const { db, campaigns, now } = this.#options;
    return db.transaction(async tx => {
      if (!(await tryLock(tx, `campaign:${id}`))) {
        return false;
      }
      const campaign = await campaigns.get(id, tx);
      if (campaign?.status !== 'running') {
        return false;
      }
      await this.#note(campaign, now(), tx);
      return true;
    });
  }

  async #change(
    id: string,
    revision: number,
    visibility: Visibility,
    change: (campaign: Campaign) => Campaign,
  ): Promise<CampaignResult> {
    const { db, campaigns } = this.#options;
    return db.transaction<CampaignResult>(async tx => {
      const before = await campaigns.get(id, tx);
      if (!before) {
        return { outcome: 'not_found' };
      }
      if (before.status === 'ended') {
        return { outcome: 'ended' };
      }
      const after = { ...change(before), revision: revision + 1 };
      if (!(await campaigns.replace(after, revision, tx))) {
        return { outcome: 'stale' };
      }
      await this.#note(after, after.updatedAt, tx);
      return {
        outcome: 'done',
        view: await this.#view(after, visibility, tx),
      };
    });
  }

  async #note(
    campaign: Campaign,
    at: Date,
    tx: Knex.Transaction,
  ): Promise<void> {
    const states = await this.#options.queries.states(campaign, tx);
    await writeStates(tx, campaign.id, states, at);
  }

  /** Of one that has ended, the numbers are those of its last day. */
  async #view(
    campaign: Campaign,
    visibility: Visibility,
    tx?: Knex,
  ): Promise<CampaignView> {
    const { db, queries, now } = this.#options;
    const today = dayOf(now());
    if (!campaign.endedAt) {
      const progress = await queries.progress(campaign, visibility, tx);
      return { campaign, progress, today };
    }
    const points = await readPoints(
      tx ?? db,
      campaign,
      dayOf(campaign.endedAt),
      visibility,
    );
    const { total, done } = points.at(-1) ?? { total: 0, done: 0 };
    return { campaign, progress: { total, done }, today };
  }

  async #refusal(
    plan: CampaignPlan,
    today: string | undefined,
  ): Promise<string | undefined> {
    const { lenses, levels } = this.#options;
    const lens = await lenses.newest(plan.lensAlias);
    return lens
      ? refusePlan(plan, lens, levels, today)
      : `The lens '${plan.lensAlias}' has no published version.`;
  }
}

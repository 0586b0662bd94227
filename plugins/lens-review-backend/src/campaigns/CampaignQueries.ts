import { Knex } from 'knex';
import { NumberColumn, toNumber, toOptional } from '../database/columns';
import { Visibility } from '../database/Visibility';
import { LensLoader } from '../lenses/LensLoader';
import { ComponentFilter } from '../scorecards/ScorecardQueries';
import { readPracticeScorecards } from '../scorecards/practiceScorecards';
import { selectCards } from '../scorecards/selectCards';
import { Campaign, CampaignProgress } from './Campaign';
import { CampaignGoal, isDone } from './campaignFilter';

/** More than any lens has. */
const MANY = 100_000;

/** How a practice of a campaign stands. */
export interface CampaignPractice extends CampaignProgress {
  questionId: string;
  choiceId: string;
  title: string;
}

/** How the components of campaigns stand, out of the stored scores. */
export class CampaignQueries {
  readonly #db: Knex;
  readonly #lenses: LensLoader;
  readonly #levels: string[];

  /** @param levels - ids of the ladder, from the lowest up */
  constructor(db: Knex, lenses: LensLoader, levels: string[]) {
    this.#db = db;
    this.#lenses = lenses;
    this.#levels = levels;
  }

  /** What it asks, as SQL can look for it. */
  async goalOf(
    { asks, lensAlias }: Pick<Campaign, 'asks' | 'lensAlias'>,
    tx?: Knex,
  ): Promise<CampaignGoal> {
    if (asks.kind === 'target') {
      return {
        kind: 'target',
        score: asks.score,
        ...(asks.level !== undefined && {
          levelRank: this.#levels.indexOf(asks.level) + 1,
        }),
      };
    }
    const versions: string[] = await (tx ?? this.#db)('reviews')
      .where({ lens_alias: lensAlias })
      .distinct()
      .orderBy('lens_version')
      .pluck('lens_version');
    const found: { version: string; places: number[] }[] = [];
    for (const version of versions) {
      const { compiled } = await this.#lenses.load(lensAlias, version);
      const places = asks.practices.map(
        ({ questionId, choiceId }) =>
          compiled.practices.findIndex(
            each =>
              each.questionId === questionId && each.choiceId === choiceId,
          ) + 1,
      );
      if (!places.includes(0)) {
        found.push({ version, places });
      }
    }
    return { kind: 'practices', lens: lensAlias, versions: found };
  }

  /** How many components are done now. */
  async progress(
    campaign: Campaign,
    visibility: Visibility,
    tx?: Knex,
  ): Promise<CampaignProgress> {
    const db = tx ?? this.#db;
    const [row]: { total: NumberColumn; done: NumberColumn | null }[] =
      await selectCards(db, filterOf(campaign), visibility)
        .count({ total: '*' })
        .select(
          db.raw('sum(CASE WHEN ? THEN 1 ELSE 0 END) AS done', [
            isDone(db, await this.goalOf(campaign, tx)),
          ]),
        );
    return { total: toNumber(row.total), done: toNumber(row.done ?? 0) };
  }

  /** How many components are done with each practice now; empty where it asks for a target. */
  async practices(
    campaign: Campaign,
    visibility: Visibility,
  ): Promise<CampaignPractice[]> {
    const { asks, lensAlias } = campaign;
    if (asks.kind === 'target') {
      return [];
    }
    const { total } = await this.progress(campaign, visibility);
    const { items } = await readPracticeScorecards(
      this.#db,
      (alias, version) => this.#lenses.load(alias, version),
      { ...filterOf(campaign), limit: MANY },
      visibility,
    );
    const newest = await this.#newest(lensAlias);
    return asks.practices.map(({ questionId, choiceId }) => {
      const counted = items.find(
        item => item.questionId === questionId && item.choiceId === choiceId,
      );
      const {
        met = 0,
        not_applicable: out = 0,
        exempt = 0,
      } = counted?.counts ?? {};
      return {
        questionId,
        choiceId,
        title:
          newest?.findPractice(questionId, choiceId)?.title ??
          counted?.title ??
          choiceId,
        total,
        done: met + out + exempt,
      };
    });
  }

  /** Which components there are now, and whether each is done. */
  async states(
    campaign: Campaign,
    tx: Knex,
  ): Promise<{ entityRef: string; done: boolean }[]> {
    const rows: { entity_ref: string; done: number }[] = await selectCards(
      tx,
      filterOf(campaign),
      {},
    )
      .select('card.entity_ref')
      .select(
        tx.raw('CASE WHEN ? THEN 1 ELSE 0 END AS done', [
          isDone(tx, await this.goalOf(campaign, tx)),
        ]),
      );
    return rows.map(row => ({
      entityRef: row.entity_ref,
      done: row.done === 1,
    }));
  }

  /** Owners of components that are not done, with how many. */
  async openByOwner(
    campaign: Campaign,
  ): Promise<{ owner: string | undefined; components: number }[]> {
    const goal = await this.goalOf(campaign);
    const rows: { owner: string | null; components: NumberColumn }[] =
      await selectCards(
        this.#db,
        { ...filterOf(campaign), campaign: { goal, done: false, filter: {} } },
        {},
      )
        .groupBy('card.owner')
        .orderBy('card.owner')
        .select('card.owner')
        .count({ components: '*' });
    return rows.map(row => ({
      owner: toOptional(row.owner),
      components: toNumber(row.components),
    }));
  }

  async #newest(lensAlias: string) {
    const newest = await this.#lenses.newest(lensAlias);
    return newest?.compiled;
  }
}

/** Which components a campaign is about. */
export function filterOf({
  lensAlias,
  filter,
}: Pick<Campaign, 'lensAlias' | 'filter'>): ComponentFilter {
  return { ...filter, lens: lensAlias };
}

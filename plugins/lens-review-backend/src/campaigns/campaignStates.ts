import { Knex } from 'knex';
import {
  BooleanColumn,
  NumberColumn,
  toBoolean,
  toNumber,
} from '../database/columns';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { selectCards } from '../scorecards/selectCards';
import { Campaign, dayOf } from './Campaign';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Rows that are written at once. */
const CHUNK = 500;

interface StateRow {
  entity_ref: string;
  from_day: string;
  done: BooleanColumn;
}

/** How a campaign stood at the end of a day. */
export interface CampaignPoint {
  day: string;
  total: number;
  done: number;
}

/**
 * Notes how the components of a campaign stand: a row more for each that joined
 * or changed since the last time, and an end for each that left. What changes
 * within a day is the last state of that day.
 */
export async function writeStates(
  tx: Knex.Transaction,
  campaignId: string,
  states: readonly { entityRef: string; done: boolean }[],
  now: Date,
): Promise<void> {
  const today = dayOf(now);
  const open: StateRow[] = await tx('campaign_states')
    .where({ campaign_id: campaignId, until_day: null })
    .select('entity_ref', 'from_day', 'done');
  const known = new Map(open.map(row => [row.entity_ref, row]));
  const current = new Map(states.map(state => [state.entityRef, state.done]));

  const ended = open.filter(row => {
    const done = current.get(row.entity_ref);
    return done === undefined || done !== toBoolean(row.done);
  });
  const begun = states.filter(({ entityRef, done }) => {
    const row = known.get(entityRef);
    return row === undefined || toBoolean(row.done) !== done;
  });

  const ofCampaign = (table = tx('campaign_states')) =>
    table.where({ campaign_id: campaignId, until_day: null });
  const refs = (rows: StateRow[]) => rows.map(row => row.entity_ref);
  const [sameDay, before] = [
    ended.filter(row => row.from_day >= today),
    ended.filter(row => row.from_day < today),
  ];
  await whereAmong(tx, ofCampaign(), 'entity_ref', refs(sameDay)).delete();
  await whereAmong(tx, ofCampaign(), 'entity_ref', refs(before)).update({
    until_day: today,
  });
  for (let start = 0; start < begun.length; start += CHUNK) {
    await tx('campaign_states')
      .insert(
        begun.slice(start, start + CHUNK).map(({ entityRef, done }) => ({
          campaign_id: campaignId,
          entity_ref: entityRef,
          from_day: today,
          until_day: null,
          done,
        })),
      )
      // It left and came back on one day
      .onConflict(['campaign_id', 'entity_ref', 'from_day'])
      .merge();
  }
}

/** One point a day from the start of a campaign to a day, for who may see what. */
export async function readPoints(
  db: Knex,
  campaign: Campaign,
  until: string,
  visibility: Visibility,
): Promise<CampaignPoint[]> {
  const changes = new Map<string, CampaignPoint>();
  for (const [column, sign] of [
    ['from_day', 1],
    ['until_day', -1],
  ] as const) {
    const rows: { day: string; total: NumberColumn; done: NumberColumn }[] =
      await selectStates(db, campaign, visibility)
        .whereNotNull(`state.${column}`)
        .groupBy(`state.${column}`)
        .select({ day: `state.${column}` })
        .count({ total: '*' })
        .select(db.raw(`sum(${doneOf(visibility)}) AS done`));
    for (const row of rows) {
      const { total, done } = changes.get(row.day) ?? { total: 0, done: 0 };
      changes.set(row.day, {
        day: row.day,
        total: total + sign * toNumber(row.total),
        done: done + sign * toNumber(row.done),
      });
    }
  }
  const points: CampaignPoint[] = [];
  let [total, done] = [0, 0];
  for (let day = dayOf(campaign.createdAt); day <= until; day = nextDay(day)) {
    const change = changes.get(day);
    total += change?.total ?? 0;
    done += change?.done ?? 0;
    points.push({ day, total, done });
  }
  return points;
}

/** Who may see only some components sees only the states of those. */
function selectStates(
  db: Knex,
  campaign: Campaign,
  visibility: Visibility,
): Knex.QueryBuilder {
  const states = db('campaign_states as state').where(
    'state.campaign_id',
    campaign.id,
  );
  if (visibility.entityRefs || visibility.reviews) {
    states.join(
      selectCards(db, { lens: campaign.lensAlias }, visibility)
        .select('card.entity_ref', 'card.review_id')
        .as('seen'),
      'seen.entity_ref',
      'state.entity_ref',
    );
  }
  return states;
}

/** What a review says counts only for who may see it. */
function doneOf({ reviews }: Visibility): string {
  return reviews
    ? 'CASE WHEN state.done AND seen.review_id IS NOT NULL THEN 1 ELSE 0 END'
    : 'CASE WHEN state.done THEN 1 ELSE 0 END';
}

function nextDay(day: string): string {
  return dayOf(new Date(Date.parse(day) + DAY_MS));
}

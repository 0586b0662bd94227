import { Knex } from 'knex';
import { SprintStatus } from './ScorecardQueries';

/** Every stand that can be asked for. */
export const SPRINT_STATUSES: readonly SprintStatus[] = [
  'none',
  'running',
  'due',
  'overdue',
];

/** Keeps components whose review stands in one of these ways with its sprint checks. */
export function whereSprint(
  query: Knex.QueryBuilder,
  stands: readonly SprintStatus[],
  now: Date,
): void {
  query.where(any => {
    any.whereRaw('1 = 0');
    for (const stand of stands) {
      any.orWhere(one => whereStand(one, stand, now));
    }
  });
}

function whereStand(
  query: Knex.QueryBuilder,
  stand: SprintStatus,
  now: Date,
): void {
  switch (stand) {
    case 'running':
      query.where('card.due_at', '>', now);
      break;
    case 'due':
      query.where('card.due_at', '<=', now).where('card.overdue_at', '>', now);
      break;
    case 'overdue':
      // The first follows from the second, and has an index
      query.where('card.due_at', '<=', now).where('card.overdue_at', '<=', now);
      break;
    default:
      query.whereNull('card.due_at');
  }
}

/** How a review stands whose dates are these. */
export function sprintStatusOf(
  dueAt: Date | undefined,
  overdueAt: Date | undefined,
  now: Date,
): SprintStatus {
  if (!dueAt || !overdueAt) {
    return 'none';
  }
  if (now < dueAt) {
    return 'running';
  }
  return now < overdueAt ? 'due' : 'overdue';
}

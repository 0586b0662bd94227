import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Grouping, ReviewFilter } from './reviewFilter';

const PARAMETER = 'open';

/** Stands for questions that no phase has. */
const WITHOUT_PHASE = '-';

/** A review with no more questions than this is shown at once. */
const FEW = 12;

/** What the address calls a group of questions. */
export const groupKey = (id: string | undefined): string => id ?? WITHOUT_PHASE;

/** What the address calls the group that a question is in. */
export const groupKeyOf = (
  question: Pick<ApiSchemas['Question'], 'pillarId' | 'phaseId'>,
  groupBy: Grouping,
): string =>
  groupKey(groupBy === 'pillar' ? question.pillarId : question.phaseId);

/** The groups that the address names as open; undefined where it names none and the review decides. */
const named = (params: URLSearchParams): string[] | undefined =>
  params.get(PARAMETER)?.split(',').filter(Boolean);

/**
 * Which groups of questions are open. Without a word in the address a long review
 * begins with its groups closed to a line each; a filter opens what it leaves.
 *
 * @param total - questions of the whole review
 * @returns a function from {@link groupKey}
 */
export function readOpenGroups(
  params: URLSearchParams,
  filter: ReviewFilter,
  total: number,
): (key: string) => boolean {
  const open = named(params);
  if (open) {
    return key => open.includes(key);
  }
  const all =
    total <= FEW ||
    filter.show !== 'all' ||
    filter.pillarId !== undefined ||
    filter.phaseId !== undefined;
  return () => all;
}

/** The address with just these groups open; undefined leaves it to the review. */
export function writeOpenGroups(
  params: URLSearchParams,
  keys: string[] | undefined,
): URLSearchParams {
  const written = new URLSearchParams(params);
  if (keys) {
    written.set(PARAMETER, keys.join(','));
  } else {
    written.delete(PARAMETER);
  }
  return written;
}

/** The address with the groups open that another names. */
export const copyOpenGroups = (
  from: URLSearchParams,
  to: URLSearchParams,
): URLSearchParams => writeOpenGroups(to, named(from));

/** The address with one group more open. */
export function alsoOpen(
  params: URLSearchParams,
  filter: ReviewFilter,
  total: number,
  key: string,
): URLSearchParams {
  return readOpenGroups(params, filter, total)(key)
    ? params
    : writeOpenGroups(params, [...(named(params) ?? []), key]);
}

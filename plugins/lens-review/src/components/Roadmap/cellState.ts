import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Whether the day of a cell is past with practices left in it.
 *
 * @param now - its day in UTC counts, as it does in the backend
 */
export function isOverdue(
  { targetOn, done, total }: ApiSchemas['RoadmapCell'],
  now: Date,
): boolean {
  return (
    targetOn !== undefined &&
    targetOn < now.toISOString().slice(0, 10) &&
    done < total
  );
}

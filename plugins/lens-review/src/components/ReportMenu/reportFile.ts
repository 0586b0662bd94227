import { parseEntityRef } from '@backstage/catalog-model';
import { ReportFormat } from '../../api';

/** The formats in the order in which people ask for them. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  'pdf',
  'html',
  'markdown',
  'csv',
  'json',
];

/**
 * Name of a report's file, as the backend names it too; a portal on another
 * origin than its backend may not read that.
 *
 * @param of - number of the milestone, or the day (YYYY-MM-DD) of the review as it is
 */
export function reportFileName(
  entityRef: string,
  format: ReportFormat,
  of: { milestone: number } | { day: string },
): string {
  const { name } = parseEntityRef(entityRef);
  const stand = 'milestone' in of ? `milestone-${of.milestone}` : of.day;
  const extension = format === 'markdown' ? 'md' : format;
  return `${name}-review-${stand}.${extension}`;
}

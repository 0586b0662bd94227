import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { HistoryRow } from './HistoryStore';

/** A history row as the contract has it. */
export function historyRowToApi(row: HistoryRow): ApiSchemas['HistoryRow'] {
  return {
    id: row.id,
    at: row.at.toISOString(),
    cause: row.cause,
    actor: row.actor,
    subject: row.subject,
    action: row.action,
    detail: row.detail,
    score: row.score,
    assurance: row.assurance,
    coverage: row.coverage,
    scope: row.scope,
    level: row.level,
    effectiveRisk: row.effectiveRisk,
    practices: row.practices,
  };
}

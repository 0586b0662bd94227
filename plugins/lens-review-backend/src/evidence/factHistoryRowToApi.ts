import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { FactHistoryRow } from './FactHistoryStore';

/** What a fact was, as the contract has it. */
export function factHistoryRowToApi(
  row: FactHistoryRow,
): ApiSchemas['FactHistoryRow'] {
  return { ...row, at: row.at.toISOString() };
}

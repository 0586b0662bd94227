import {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';

/** What an audited action is. */
export interface AuditedAction {
  /** Kebab-case, documented in docs/permissions.md. */
  eventId: string;
  severityLevel?: 'low' | 'medium' | 'high' | 'critical';
  request: NonNullable<AuditorServiceCreateEventOptions['request']>;
  meta?: JsonObject;
}

/**
 * Does something under the eyes of the auditor: the event is opened before, and
 * closed when the change is committed or has failed.
 *
 * @param outcome - what to note about the result
 */
export async function audited<TResult>(
  auditor: AuditorService,
  action: AuditedAction,
  work: () => Promise<TResult>,
  outcome: (result: TResult) => JsonObject = () => ({}),
): Promise<TResult> {
  const event = await auditor.createEvent({
    severityLevel: 'medium',
    ...action,
  });
  let result: TResult;
  try {
    result = await work();
  } catch (error) {
    await event.fail({
      error: error instanceof Error ? error : new Error(String(error)),
    });
    throw error;
  }
  await event.success({ meta: outcome(result) });
  return result;
}

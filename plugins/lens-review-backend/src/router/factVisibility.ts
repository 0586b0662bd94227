import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { MaySee, viaEntityRefsOf } from '../evidence/factToApi';
import { CallerCredentials } from '../permissions/actorOf';
import { RouterOptions } from './RouterOptions';

/** Which resources of others the caller may see in these facts; asks the catalog only where there are any. */
export async function factVisibility(
  { access }: Pick<RouterOptions, 'access'>,
  facts: Fact[],
  credentials: CallerCredentials,
): Promise<MaySee> {
  const readable = await access.readableAmong(
    viaEntityRefsOf(facts),
    credentials,
  );
  return entityRef => readable.has(entityRef);
}

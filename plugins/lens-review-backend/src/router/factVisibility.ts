import {
  Attestation,
  Fact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { MaySee, viaEntityRefsOf } from '../evidence/factToApi';
import { CallerCredentials } from '../permissions/actorOf';
import { holdersOf } from '../sharedAttestations/inheritedAttestations';
import { RouterOptions } from './RouterOptions';

/**
 * Which entities behind facts and inherited attestations the caller may see; asks
 * the catalog only where there are any.
 */
export async function factVisibility(
  { access }: Pick<RouterOptions, 'access'>,
  facts: readonly Pick<Fact, 'viaEntityRef'>[],
  credentials: CallerCredentials,
  attestations: Attestation[] = [],
): Promise<MaySee> {
  const readable = await access.readableAmong(
    [...viaEntityRefsOf(facts), ...holdersOf(attestations)],
    credentials,
  );
  return entityRef => readable.has(entityRef);
}

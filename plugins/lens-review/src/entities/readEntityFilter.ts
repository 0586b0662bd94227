import { ApiHolder, configApiRef } from '@backstage/core-plugin-api';
import {
  ENTITY_FILTER_CONFIG_KEY,
  parseEntityFilter,
} from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Reads which entities count as ML components in this portal; the default where
 * it does not say.
 *
 * @param apis - APIs of the portal, its configuration among them
 * @throws Error that names the setting when it cannot be read
 */
export function readEntityFilter(
  apis: ApiHolder,
): ReturnType<typeof parseEntityFilter> {
  const config = apis.get(configApiRef);
  try {
    return parseEntityFilter(config?.getOptional(ENTITY_FILTER_CONFIG_KEY));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${ENTITY_FILTER_CONFIG_KEY}: ${reason}`);
  }
}

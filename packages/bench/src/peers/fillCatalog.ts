import { setTimeout as sleep } from 'node:timers/promises';
import { BenchServer, until } from '../organisation/BenchServer';
import { teamsOf } from '../organisation/workloads';

/** Two thousand entities a minute at worst. */
const LIMIT_MS = 20 * 60 * 1000;

/**
 * Waits until the real catalog has processed all components with their owners, and
 * all teams of the person who looks at them.
 */
export async function waitForCatalog(
  server: BenchServer,
  components: number,
): Promise<void> {
  await until(async () => {
    // Counting costs the catalog time that it needs
    await sleep(1_500);
    const { totalItems } = await server.json<{ totalItems: number }>(
      '/catalog/entities/by-query?limit=0&filter=kind=component,relations.ownedBy',
    );
    if (totalItems < components) {
      return false;
    }
    const { relations } = await server.json<{ relations: { type: string }[] }>(
      '/catalog/entities/by-name/user/default/chief',
    );
    return (
      relations.filter(({ type }) => type === 'memberOf').length ===
      teamsOf(components)
    );
  }, LIMIT_MS);
}

import { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import lensReviewModuleAws from '@lens-review/backstage-plugin-lens-review-backend-module-aws';
import {
  EvidenceCollector,
  isCollectorConnected,
  lensReviewEvidenceExtensionPoint,
} from '@lens-review/backstage-plugin-lens-review-node';
import { ACCOUNTS, entityAt } from './BenchWorld';

/** As many as the portal gives a collector at once. */
const BATCH_SIZE = 100;

const silent: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => silent,
};

/**
 * One collection run in a process of its own, as the portal makes it: in batches, all
 * sources over one before the next, each fact let go once it would be stored. Says
 * how many facts there were, how long it took, and how much memory.
 */
async function collect(endpoint: string, components: number) {
  const collectors = await collectorsAt(endpoint);
  const { signal } = new AbortController();
  const startedAt = performance.now();
  let facts = 0;
  let unknown = 0;
  let heldMb = 0;
  for (let start = 0; start < components; start += BATCH_SIZE) {
    const entities = Array.from(
      { length: Math.min(BATCH_SIZE, components - start) },
      (_, offset) => entityAt(start + offset),
    );
    for (const collector of collectors) {
      for await (const collected of collector.collect({
        entities: entities.filter(entity =>
          isCollectorConnected(collector, entity),
        ),
        runId: `bench-${components}`,
        logger: silent,
        signal,
      })) {
        facts += collected.facts.length;
        unknown += collected.facts.filter(
          ({ outcome }) => outcome === 'unknown',
        ).length;
      }
      heldMb = Math.max(heldMb, megabytesHeld());
    }
  }
  process.send?.({
    bench: {
      facts,
      unknown,
      seconds: (performance.now() - startedAt) / 1000,
      // Kilobytes, says the kernel
      peakMb: process.resourceUsage().maxRSS / 1024,
      heldMb,
    },
  });
}

/** What is still in use once garbage is collected. */
function megabytesHeld(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

async function collectorsAt(endpoint: string): Promise<EvidenceCollector[]> {
  const collectors: EvidenceCollector[] = [];
  const backend = await startTestBackend({
    features: [
      lensReviewModuleAws,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({
        data: {
          aws: {
            mainAccount: {
              accessKeyId: `AKIA${ACCOUNTS[0]}FAKE`,
              secretAccessKey: 'none',
            },
            accountDefaults: { roleName: 'lens-review-reader' },
          },
          lensReview: {
            aws: {
              endpoint,
              accounts: ACCOUNTS.map(accountId => ({ accountId })),
              defaultAccountId: ACCOUNTS[0],
            },
          },
        },
      }),
    ],
    extensionPoints: [
      [
        lensReviewEvidenceExtensionPoint,
        {
          addCollector: (...added: EvidenceCollector[]) =>
            collectors.push(...added),
        },
      ],
    ],
  });
  await backend.stop();
  return collectors;
}

collect(process.argv[2], Number(process.argv[3])).then(
  () => process.disconnect(),
  error => {
    process.stderr.write(`${error}\n`);
    process.exit(1);
  },
);

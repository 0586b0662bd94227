import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { Services } from '../createServices';
import {
  CollectorRunner,
  CollectorRunnerOptions,
} from '../evidence/CollectorRunner';
import { createTestServices, TestClock } from './createTestServices';
import { mlComponent, testCollector } from './startLensReview';

/** How long a runner's batch is kept from others. */
export const LEASE_MS = 60_000;

/** Never aborts. */
export const never = new AbortController().signal;

/** Three components, and runners that collect what the test collector reads of them. */
export class Collecting {
  entities: Entity[] = ['a', 'b', 'c'].map(name =>
    mlComponent(name, { annotations: { 'test/documented': 'true' } }),
  );

  static async on(db: Knex): Promise<Collecting> {
    return new Collecting(await createTestServices(db));
  }

  readonly services: Services;
  readonly clock: TestClock;

  private constructor(made: { services: Services; clock: TestClock }) {
    this.services = made.services;
    this.clock = made.clock;
  }

  runnerWith(options: Partial<CollectorRunnerOptions> = {}): CollectorRunner {
    return new CollectorRunner({
      collectors: [testCollector],
      runs: this.services.runs,
      evidence: this.services.evidence,
      listRefs: async ({ after = '', limit }) =>
        this.entities
          .map(entity => stringifyEntityRef(entity))
          .filter(ref => ref > after)
          .sort()
          .slice(0, limit),
      readEntities: async refs =>
        this.entities.filter(entity =>
          refs.includes(stringifyEntityRef(entity)),
        ),
      expiryMs: () => 1000,
      worker: 'first',
      leaseMs: LEASE_MS,
      logger: mockServices.logger.mock({
        child: () => mockServices.logger.mock(),
      }),
      now: this.clock.now,
      ...options,
    });
  }

  /** Names of facts with their values, or outcomes where they have none. */
  async valueOf(name: string): Promise<[string, unknown][]> {
    const facts = await this.services.evidence.listFacts(
      `component:default/${name}`,
    );
    return facts.map(fact => [
      fact.name,
      fact.outcome === 'value' ? fact.value : fact.outcome,
    ]);
  }
}

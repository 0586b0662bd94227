import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import {
  DEFAULT_SETTINGS,
  Fact,
  FactOutcome,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { createTrackers } from '../issues/createTrackers';
import { createServices, Services, ServicesOptions } from '../createServices';
import { ReviewSignal } from '../reviews/ReviewService';
import { testLens } from './testLens';

export const START = new Date('2026-03-01T12:00:00.000Z');
export const CHURN = 'component:default/churn';
export const ALICE = 'user:default/alice';
export const BOB = 'user:default/bob';

/** A clock that only the test moves. */
export class TestClock {
  #now = START;

  readonly now = () => this.#now;

  set(instant: Date | string): void {
    this.#now = new Date(instant);
  }

  advance(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
  }
}

/** The services on a test database, with the test lens installed. */
export async function createTestServices(
  db: Knex,
  options: Partial<ServicesOptions> = {},
): Promise<{ services: Services; clock: TestClock; signals: ReviewSignal[] }> {
  const clock = new TestClock();
  const signals: ReviewSignal[] = [];
  const services = createServices({
    db,
    scoring: DEFAULT_SETTINGS,
    autoAccept: false,
    attestationMaxAge: { years: 1 },
    process: {
      approvers: [],
      exemptions: { endRequired: true },
      remindBefore: { days: 14 },
    },
    trackers: createTrackers(ScmIntegrations.fromConfig(new ConfigReader({}))),
    logger: mockServices.logger.mock(),
    now: clock.now,
    notify: changed => signals.push(...changed),
    ...options,
  });
  await services.lenses.install([testLens()]);
  return { services, clock, signals };
}

/** A fact that the collector `test` observed at the start of the test. */
export function testFact(
  name: string,
  outcome: FactOutcome,
  more: Partial<Omit<Fact, keyof FactOutcome>> = {},
): Fact {
  return {
    entityRef: CHURN,
    collector: 'test',
    kind: 'observed',
    name,
    resource: null,
    source: 'https://example.com/source',
    observedAt: START,
    expiresAt: new Date(START.getTime() + 24 * 60 * 60_000),
    ...more,
    ...outcome,
  };
}

/** The same with the value true or false. */
export function flag(
  name: string,
  value: boolean,
  more: Partial<Omit<Fact, keyof FactOutcome>> = {},
): Fact {
  return testFact(name, { outcome: 'value', value }, more);
}

/** Starts a review of `churn` with the test lens. */
export async function startReview(
  services: Services,
  entityRef: string = CHURN,
) {
  const result = await services.reviews.create(
    { entityRef, lens: 'test-lens' },
    ALICE,
  );
  if (result.outcome !== 'created') {
    throw new Error(`The review was not started: ${result.outcome}`);
  }
  return result.view;
}

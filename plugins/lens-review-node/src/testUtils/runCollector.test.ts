import { Entity } from '@backstage/catalog-model';
import {
  CollectedFact,
  CollectedFacts,
  EvidenceCollector,
  isCollectorConnected,
} from '../evidence';
import { runCollector } from './runCollector';

const churn: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', annotations: { 'example.com/model': 'churn' } },
};
const churnRef = 'component:default/churn';

const encrypted: CollectedFact = {
  name: 'store.encrypted',
  resource: 'bucket',
  source: 'https://store.example.com/bucket',
  outcome: 'value',
  value: true,
};

function collectorOf(
  collect: () => AsyncIterable<CollectedFacts>,
): EvidenceCollector {
  return {
    id: 'store',
    title: 'Store',
    kind: 'observed',
    annotations: ['example.com/model'],
    catalogFields: [],
    facts: [
      { name: 'store.encrypted', asks: 'Is the bucket encrypted at rest?' },
    ],
    collect,
  };
}

function collectorYielding(...items: CollectedFacts[]) {
  return collectorOf(async function* collect() {
    yield* items;
  });
}

describe('runCollector', () => {
  it('gives the facts by entity and finds nothing wrong with a collector that keeps to its declaration', async () => {
    await expect(
      runCollector(
        collectorYielding({ entityRef: churnRef, facts: [encrypted] }),
        [churn],
      ),
    ).resolves.toEqual({
      facts: { [churnRef]: [encrypted] },
      unread: {},
      violations: [],
    });
  });

  it.each<[string, CollectedFact[], string]>([
    [
      'a fact that is not declared',
      [{ ...encrypted, name: 'store.public' }],
      "fact 'store.public' is not declared",
    ],
    [
      'the same fact of one resource twice',
      [encrypted, encrypted],
      "fact 'store.encrypted' of resource bucket was yielded twice",
    ],
    [
      'a fact without a source',
      [{ ...encrypted, source: '' }],
      "fact 'store.encrypted' does not say where it was read",
    ],
    [
      'an unknown without a reason',
      [
        {
          name: 'store.encrypted',
          resource: 'bucket',
          source: 'x',
          outcome: 'unknown',
          reason: ' ',
        },
      ],
      "fact 'store.encrypted' is unknown without a reason",
    ],
    [
      'an absence of nothing',
      [
        {
          name: 'store.encrypted',
          resource: null,
          source: 'x',
          outcome: 'absent',
        },
      ],
      "fact 'store.encrypted' is absent without a resource that could be absent",
    ],
    [
      'a number that is none',
      [{ ...encrypted, outcome: 'value', value: Number.NaN }],
      "fact 'store.encrypted' has a number that is none",
    ],
    [
      'a set that repeats itself',
      [{ ...encrypted, outcome: 'value', value: ['a', 'a'] }],
      "fact 'store.encrypted' has a set that repeats itself",
    ],
  ])('reports %s', async (_, facts, violation) => {
    const report = await runCollector(
      collectorYielding({ entityRef: churnRef, facts }),
      [churn],
    );
    expect(report.violations).toEqual([`${churnRef}: ${violation}`]);
  });

  it('reports entities that were not asked for, came twice or are not connected', async () => {
    const unconnected = { ...churn, metadata: { name: 'fraud' } };
    const report = await runCollector(
      collectorYielding(
        { entityRef: 'component:default/other', facts: [] },
        { entityRef: churnRef, facts: [] },
        { entityRef: churnRef, facts: [] },
        { entityRef: 'component:default/fraud', facts: [encrypted] },
      ),
      [churn, unconnected],
    );
    expect(report.violations).toEqual([
      'component:default/other: was not asked for',
      `${churnRef}: was yielded twice`,
      'component:default/fraud: has facts though it is not connected',
    ]);
  });

  it('reports a declaration that nobody could use', async () => {
    const report = await runCollector(
      {
        ...collectorYielding(),
        id: 'My Store',
        title: '',
        facts: [
          { name: 'encrypted', asks: '' },
          { name: 'encrypted', asks: 'Encrypted?' },
        ],
      },
      [],
    );
    expect(report.violations).toEqual([
      "id 'My Store' is not kebab-case",
      'the title is empty',
      "fact 'encrypted' is not a dotted lower-case name",
      "fact 'encrypted' does not say what it asks",
      "fact 'encrypted' is not a dotted lower-case name",
      "fact 'encrypted' is declared twice",
    ]);
  });

  it('hands back what the collector threw, and what it had yielded by then', async () => {
    const thrown = new Error('throttled');
    const report = await runCollector(
      collectorOf(async function* collect() {
        yield { entityRef: churnRef, facts: [encrypted] };
        throw thrown;
      }),
      [churn],
    );
    expect(report).toEqual({
      facts: { [churnRef]: [encrypted] },
      thrown,
      unread: {},
      violations: [],
    });
  });

  it('reports whatever a collector claims to have learned from a source that fails', async () => {
    const report = await runCollector(
      collectorYielding({ entityRef: churnRef, facts: [encrypted] }),
      [churn],
      { sourceFails: true },
    );
    expect(report.violations).toEqual([
      `${churnRef}: fact 'store.encrypted' is value though the source failed`,
    ]);
  });
});

describe('isCollectorConnected', () => {
  it('wants one of the annotations, with something in it', () => {
    const collector = { annotations: ['example.com/model', 'example.com/run'] };
    expect(isCollectorConnected(collector, churn)).toBe(true);
    expect(
      isCollectorConnected(collector, {
        ...churn,
        metadata: { name: 'churn', annotations: { 'example.com/run': ' ' } },
      }),
    ).toBe(false);
  });

  it('takes every entity where no annotation is read', () => {
    expect(
      isCollectorConnected(
        { annotations: [] },
        { ...churn, metadata: { name: 'churn' } },
      ),
    ).toBe(true);
  });

  it('lets the collector decide where it does', () => {
    expect(
      isCollectorConnected(
        { annotations: [], isConnected: () => false },
        churn,
      ),
    ).toBe(false);
  });
});

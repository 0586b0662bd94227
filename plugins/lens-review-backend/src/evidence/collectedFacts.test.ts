import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { EvidenceCollector } from '@lens-review/backstage-plugin-lens-review-node';
import { unknownInstead, unknownOfUnread } from './collectedFacts';

const collector: EvidenceCollector = {
  id: 'test',
  title: 'Test source',
  kind: 'observed',
  annotations: [],
  catalogFields: [],
  facts: [{ name: 'test.encrypted', asks: 'Is it encrypted?' }],
  async *collect() {
    yield* [];
  },
};

const known: Fact = {
  entityRef: 'component:default/churn',
  collector: collector.id,
  kind: 'observed',
  name: 'test.encrypted',
  resource: 'a.yaml#Bucket',
  source: 'a.yaml:7',
  viaEntityRef: 'resource:default/hidden',
  outcome: 'value',
  value: true,
  observedAt: new Date(0),
  expiresAt: new Date(0),
};

describe('what could not be read again', () => {
  it.each([
    [
      'as one of several resources',
      () =>
        unknownOfUnread(
          collector,
          [{ resource: 'a.yaml', source: 'a.yaml', reason: 'timed out' }],
          [known],
        ),
    ],
    [
      'with the whole source',
      () => unknownInstead(collector, known.entityRef, [known], 'timed out'),
    ],
  ])('stays behind the entity through which it was found: %s', (_, unknown) => {
    expect(unknown()).toEqual([
      {
        name: 'test.encrypted',
        resource: 'a.yaml#Bucket',
        source: 'a.yaml:7',
        viaEntityRef: 'resource:default/hidden',
        outcome: 'unknown',
        reason: 'timed out',
      },
    ]);
  });
});

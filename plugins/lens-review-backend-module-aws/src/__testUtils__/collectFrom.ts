import { Entity } from '@backstage/catalog-model';
import { CollectedFact } from '@lens-review/backstage-plugin-lens-review-node';
import { runCollector } from '@lens-review/backstage-plugin-lens-review-node/testUtils';
import { FakeAws } from '@lens-review/fake-aws';
import { collectorsOn } from './portal';

export const ACCOUNT = '111122223333';
export { REGION } from './world/World';

/** A component with annotations under `aws.amazon.com/`. */
export function component(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'churn',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, text]) => [
          `aws.amazon.com/${key}`,
          text,
        ]),
      ),
    },
    spec: { type: 'ml-model', owner: 'growth', lifecycle: 'production' },
  };
}

/** Facts of one entity. */
export class Outcomes {
  constructor(readonly facts: readonly CollectedFact[]) {}

  /** All values of facts by name, and `absent` or the reason in place of one. */
  get said(): Record<string, unknown> {
    const all: Record<string, unknown[]> = {};
    for (const fact of this.facts) {
      (all[fact.name] ??= []).push(saidBy(fact));
    }
    return Object.fromEntries(
      Object.entries(all).map(([name, said]) => [
        name,
        said.length === 1 ? said[0] : said,
      ]),
    );
  }
}

/** What one collector yields about an entity. */
export async function collectFrom(
  fake: FakeAws,
  collectorId: string,
  entity: Entity,
  settings = {},
): Promise<Outcomes> {
  const collector = collectorsOn(fake, {
    accountIds: [ACCOUNT],
    settings,
  }).find(({ id }) => id === collectorId);
  if (!collector) {
    throw new Error(`There is no collector ${collectorId}`);
  }
  const { facts, thrown, violations } = await runCollector(collector, [entity]);
  if (thrown !== undefined) {
    throw thrown;
  }
  expect({ violations, problems: fake.problems }).toEqual({
    violations: [],
    problems: [],
  });
  return new Outcomes(Object.values(facts).flat());
}

function saidBy(fact: CollectedFact): unknown {
  switch (fact.outcome) {
    case 'value':
      return fact.value;
    case 'absent':
      return 'absent';
    case 'unknown':
      return `unknown: ${fact.reason}`;
    default:
      return fact satisfies never;
  }
}

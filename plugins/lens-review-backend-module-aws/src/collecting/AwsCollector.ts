import { Entity } from '@backstage/catalog-model';
import { HumanDuration } from '@backstage/types';
import {
  CollectedFacts,
  CollectOptions,
  CollectorFact,
  EvidenceCollector,
} from '@lens-review/backstage-plugin-lens-review-node';
import { ANNOTATION_ARN } from '../naming/ResourceKind';
import { AwsReader } from '../reading/AwsReader';
import { AwsService, checksOf } from './AwsService';
import { AwsSession } from './AwsSession';
import { EntityScope } from './EntityScope';
import { inParallel } from './inParallel';
import { dependencyRefs, readDependencies } from './readDependencies';

/** Entities of a batch that are looked at together; calls have bounds of their own. */
const ENTITIES_AT_ONCE = 8;

/** Reads one AWS service for the entities that name its resources. */
export class AwsCollector implements EvidenceCollector {
  readonly id: string;
  readonly title: string;
  readonly simulated: boolean;
  readonly kind = 'observed';
  readonly annotations: readonly string[];
  readonly catalogFields = ['spec.dependsOn'];
  readonly facts: readonly CollectorFact[];
  readonly interval?: HumanDuration;

  constructor(
    private readonly service: AwsService,
    private readonly session: AwsSession,
  ) {
    this.id = service.id;
    this.title = service.title;
    this.interval = service.interval;
    this.simulated = session.config.endpoint !== undefined;
    this.annotations = [
      ...new Set([
        ANNOTATION_ARN,
        ...service.subjects.flatMap(({ kinds }) =>
          kinds.flatMap(({ annotations }) => annotations),
        ),
      ]),
    ].sort();
    // Several kinds of resource may be asked the same, each by a field of its own
    const facts = new Map<string, CollectorFact>();
    for (const { name, asks, field, unit, window } of checksOf(service)) {
      const known = facts.get(name);
      facts.set(
        name,
        known
          ? { ...known, field: joinFields(known.field, field) }
          : {
              name,
              asks,
              field,
              ...(unit === undefined ? {} : { unit }),
              ...(window === undefined ? {} : { window }),
            },
      );
    }
    this.facts = [...facts.values()];
  }

  isConnected(entity: Entity): boolean {
    return (
      this.annotations.some(key =>
        Boolean(entity.metadata.annotations?.[key]?.trim()),
      ) || dependencyRefs(entity).length > 0
    );
  }

  async *collect({
    entities,
    signal,
    runId,
  }: CollectOptions): AsyncIterable<CollectedFacts> {
    signal.throwIfAborted();
    const { config, pool, limits, runs, deadlineMs, now } = this.session;
    const dependenciesOf = await readDependencies(this.session, entities);
    const reader = new AwsReader({
      pool,
      limits,
      run: runs.get(runId),
      signal,
      deadlineMs,
      now,
    });
    yield* inParallel(entities, ENTITIES_AT_ONCE, async entity => {
      const scope = new EntityScope(
        entity,
        dependenciesOf(entity),
        reader,
        config,
      );
      const facts = await Promise.all(
        this.service.subjects.map(subject => subject.collect(scope)),
      );
      return { entityRef: scope.entityRef, facts: facts.flat() };
    });
  }
}

function joinFields(known: string | undefined, field: string): string {
  const fields = known?.split('; ') ?? [];
  return [...new Set([...fields, field])].join('; ');
}

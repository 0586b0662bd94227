import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import {
  componentAt,
  groupsOf,
  teamsOf,
} from '../../packages/bench/src/organisation/workloads';

const LOCATION = 'url:http://127.0.0.1/bench';

/** Sees the whole organisation, as she is a member of every team; her name is that of ours. */
const CHIEF = 'chief';

/** Annotations as components have them, so that entities have their usual size. */
const annotationsOf = (index: number) => ({
  'github.com/project-slug': `org/ml-workload-${index}`,
  'mlflow.org/experiment': String(index),
  'backstage.io/techdocs-ref': 'dir:.',
  'example.org/cost-center': `cc-${index % 40}`,
  'example.org/data-class': index % 3 ? 'internal' : 'restricted',
});

/** The organisation of our own benchmark, as a real catalog takes it in. */
export function entitiesOf(total: number): Entity[] {
  const components = Array.from({ length: total }, (_, index) =>
    annotate(withoutRelations(componentAt(index, total)), annotationsOf(index)),
  );
  const systems = new Map(
    components.map(({ spec }) => [String(spec?.system), spec?.owner]),
  );
  return [
    ...groupsOf(total).map(group => annotate(group)),
    ...[...systems].map(([name, owner]) =>
      annotate({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: { name },
        spec: { owner },
      }),
    ),
    annotate({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: CHIEF },
      spec: {
        profile: { displayName: 'Chief' },
        memberOf: Array.from(
          { length: teamsOf(total) },
          (_, index) => `team-${String(index).padStart(4, '0')}`,
        ),
      },
    }),
    ...components,
  ];
}

/** The catalog works relations out itself. */
function withoutRelations({ relations: _, ...entity }: Entity): Entity {
  return entity;
}

function annotate(
  entity: Entity,
  annotations: Record<string, string> = {},
): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        ...annotations,
        [ANNOTATION_LOCATION]: LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
      },
    },
  };
}

import { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';

/** Types that say by themselves that a component or resource is machine learning. */
const ML_TYPES = [
  'ai-model',
  'ai-model-server',
  'ml-model',
  'ml-pipeline',
  'ml-service',
  'model-server',
];

/** Tags that make a plain service an ML component. */
const ML_TAGS = [
  'ai',
  'deep-learning',
  'generative-ai',
  'genai',
  'llm',
  'llmops',
  'machine-learning',
  'ml',
  'mlops',
];

/** Where the filter stands in the configuration, for the backend and the browser. @public */
export const ENTITY_FILTER_CONFIG_KEY = 'lensReview.entities.filter';

const byType: FilterPredicate = {
  kind: { $in: ['component', 'resource'] },
  'spec.type': { $in: ML_TYPES },
};

const byTag: FilterPredicate = {
  $all: [
    { kind: 'component', 'spec.type': 'service' },
    anyOf(ML_TAGS.map(tag => ({ 'metadata.tags': { $contains: tag } }))),
  ],
};

const byAnnotation: FilterPredicate = {
  $all: [
    { kind: { $in: ['component', 'resource'] } },
    anyOf([
      { 'metadata.annotations.lens-review.io/attestations': { $exists: true } },
      { 'metadata.annotations.lens-review.io/cadence': { $exists: true } },
      {
        'metadata.annotations.lens-review.io/cloudformation-template': {
          $exists: true,
        },
      },
      { 'metadata.annotations.lens-review.io/lenses': { $exists: true } },
    ]),
  ],
};

/**
 * What counts as an ML component where the configuration does not say: the types
 * under which ML entities are found in the wild, services with an ML tag, and
 * whatever carries one of our annotations.
 *
 * @public
 */
export const DEFAULT_ENTITY_FILTER: FilterPredicate = anyOf([
  byType,
  byTag,
  byAnnotation,
]);

/**
 * Whether an entity is an ML component. `filter` is what
 * {@link parseEntityFilter} gave.
 *
 * @public
 */
export function isMlComponent(
  entity: Entity,
  filter: FilterPredicate = DEFAULT_ENTITY_FILTER,
): boolean {
  return evaluateFilterPredicate(filter, entity);
}

/**
 * Reads the filter as it stands in the configuration, the default where it is
 * undefined. Refuses what the catalog's SQL and the evaluation in memory would
 * answer differently, or the SQL not at all.
 *
 * @param value - what the configuration holds under {@link ENTITY_FILTER_CONFIG_KEY}
 * @throws Error that says what is wrong and where, without the configuration's path.
 * @public
 */
export function parseEntityFilter(value: unknown): FilterPredicate {
  if (value === undefined) {
    return DEFAULT_ENTITY_FILTER;
  }
  const predicate = parseFilterPredicate(value);
  const faults = findFaults(predicate, '');
  if (faults.length > 0) {
    throw new Error(faults.join('; '));
  }
  return predicate;
}

/** What the two evaluations do not share: https://backstage.io/docs/features/software-catalog/catalog-customization#entity-predicate-queries */
function findFaults(predicate: unknown, at: string): string[] {
  if (!isRecord(predicate)) {
    return [
      `${
        at || 'the filter'
      } is a bare value; name the field, e.g. { kind: ${JSON.stringify(
        predicate,
      )} }`,
    ];
  }
  if ('$not' in predicate) {
    return findFaults(predicate.$not, `${at}$not`);
  }
  for (const operator of ['$all', '$any']) {
    const inner = predicate[operator];
    if (Array.isArray(inner)) {
      return inner.flatMap((part, index) =>
        findFaults(part, `${at}${operator}[${index}].`),
      );
    }
  }
  return Object.entries(predicate).flatMap(([field, wanted]) =>
    findFieldFaults(field, wanted, `${at}${field}`),
  );
}

function findFieldFaults(field: string, wanted: unknown, at: string): string[] {
  const lower = field.toLowerCase();
  if (
    lower === 'metadata.tags' &&
    !(isRecord(wanted) && '$contains' in wanted)
  ) {
    return isRecord(wanted) && '$exists' in wanted
      ? []
      : [`${at} is a list; write { $contains: <tag> }`];
  }
  // The catalog's SQL knows objects in one list only
  if (
    lower !== 'relations' &&
    isRecord(wanted) &&
    '$contains' in wanted &&
    isRecord(wanted.$contains)
  ) {
    return [`${at} can only contain a plain value`];
  }
  return [];
}

function anyOf(predicates: FilterPredicate[]): FilterPredicate {
  return { $any: predicates };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

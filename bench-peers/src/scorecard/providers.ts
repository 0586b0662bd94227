import { stringifyEntityRef } from '@backstage/catalog-model';
import { Metric } from '@red-hat-developer-hub/backstage-plugin-scorecard-common';
import { MetricProvider } from '@red-hat-developer-hub/backstage-plugin-scorecard-node';
import { Question, countFollowed, questions } from '../questions';

/**
 * Providers on SQLite: it takes at most 500 rows in an insert, and the plugin writes
 * 50 components with all metrics of a provider in one.
 */
const PROVIDERS_ON_SQLITE = 5;

const DATASOURCE = 'mllens';

const THRESHOLDS = {
  rules: [
    { key: 'success', expression: '>2' },
    { key: 'warning', expression: '1-2' },
    { key: 'error', expression: '<1' },
  ],
};

/** Every provider waits for the benchmark to say when. */
export const SCORECARD_CONFIG = {
  metricProviders: {
    [DATASOURCE]: Object.fromEntries(
      Array.from({ length: PROVIDERS_ON_SQLITE }, (_, index) => [
        `lens${index}`,
        {
          schedule: {
            frequency: { trigger: 'manual' },
            timeout: { minutes: 30 },
          },
        },
      ]),
    ),
  },
};

/** All 35 metrics, by one provider where the database takes it. */
export function createProviders(
  database: 'postgres' | 'sqlite',
): MetricProvider<'number'>[] {
  const count = database === 'sqlite' ? PROVIDERS_ON_SQLITE : 1;
  return Array.from({ length: count }, (_, place) =>
    createProvider(
      place,
      questions.filter(({ index }) => index % count === place),
    ),
  );
}

function createProvider(
  place: number,
  own: Question[],
): MetricProvider<'number'> {
  const metrics = own.map(metricOf);
  return {
    getProviderDatasourceId: () => DATASOURCE,
    getProviderId: () => `${DATASOURCE}.lens${place}`,
    getMetricType: () => 'number',
    getMetric: () => metrics[0],
    getMetrics: () => metrics,
    getMetricIds: () => metrics.map(({ id }) => id),
    getMetricThresholds: () => THRESHOLDS,
    getCatalogFilter: () => ({ kind: 'component' }),
    calculateMetric: async entity =>
      countFollowed(stringifyEntityRef(entity), own[0]),
    calculateMetrics: async entity => {
      const ref = stringifyEntityRef(entity);
      return new Map(
        own.map((question, index) => [
          metrics[index].id,
          countFollowed(ref, question),
        ]),
      );
    },
  };
}

/** As 4.4.1 wants a metric, where the types of 2.8.1 know no thresholds of its own. */
interface MetricWithThresholds extends Metric<'number'> {
  thresholds: typeof THRESHOLDS;
}

function metricOf({ id, title }: Question): MetricWithThresholds {
  return {
    id: `${DATASOURCE}.${id}`,
    type: 'number',
    title,
    description: `How many best practices of ${title} of the machine learning lens are in place for this workload`,
    history: true,
    thresholds: THRESHOLDS,
  };
}

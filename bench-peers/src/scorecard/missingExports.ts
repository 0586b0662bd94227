import { createRequire } from 'node:module';
import {
  createExtensionPoint,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/*
 * The registries that this was written with hold 4.4.1 of Scorecard's backend, but of
 * the two packages it builds on only 2.8.1. What 4.4.1 imports and 2.8.1 has not are
 * constants and a service that answers nothing here, none of it on a path that is
 * measured. Where the packages have them, nothing is added. It has to be done before
 * the backend is loaded, and on what the packages themselves export.
 */

const PACKAGE = '@red-hat-developer-hub/backstage-plugin-scorecard';
const DAY_MS = 24 * 60 * 60 * 1000;
const SCALARS = ['sum', 'average', 'max', 'min', 'count'];

interface Collectors {
  init(): void;
  getCollectorMetadata(id: string): { id: string };
}

const collectorsRef = createServiceRef<Collectors>({
  id: 'bench.scorecard.collectors',
  scope: 'plugin',
});

/** Adds to the packages what the backend expects of them. */
export function addMissingExports(): void {
  const require = createRequire(__filename);
  addTo(require(`${PACKAGE}-common`), {
    scalarAggregationTypes: SCALARS,
    aggregationTypes: Object.fromEntries(
      ['statusGrouped', 'weightedStatusScore', ...SCALARS].map(type => [
        type,
        type,
      ]),
    ),
  });
  addTo(require(`${PACKAGE}-node`), {
    scorecardCollectorsExtensionPoint: createExtensionPoint({
      id: 'scorecard.collectors',
    }),
    scorecardCollectorsServiceRef: collectorsRef,
    scorecardCollectorsServiceFactory: createServiceFactory({
      service: collectorsRef,
      deps: {},
      factory: async () => ({
        init() {},
        getCollectorMetadata: id => ({ id }),
      }),
    }),
    parseDate: (value: Date | string | number) => new Date(value),
    daysToMilliseconds: (days: number) => days * DAY_MS,
  });
}

function addTo(
  exported: Record<string, unknown>,
  missing: Record<string, unknown>,
): void {
  for (const [name, value] of Object.entries(missing)) {
    exported[name] = withMissing(exported[name], value);
  }
}

/** What there is stays; a list of constants is filled up. */
function withMissing(there: unknown, value: unknown): unknown {
  if (there === undefined) {
    return value;
  }
  return isConstants(there) && isConstants(value)
    ? { ...value, ...there }
    : there;
}

function isConstants(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(each => typeof each === 'string')
  );
}

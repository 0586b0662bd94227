import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import { FilterPredicate } from '@backstage/filter-predicates';
import { HumanDuration } from '@backstage/types';
import {
  DEFAULT_LEVELS,
  ENTITY_FILTER_CONFIG_KEY,
  LevelRung,
  parseEntityFilter,
  ScoringSettings,
} from '@lens-review/backstage-plugin-lens-review-common';
import { z } from 'zod';
import { flag, invalid, messageOf, readPeriod, readWith } from './configValues';
import { ProcessConfig, readProcessConfig } from './processConfig';

/** The settings under `lensReview`, read and checked once at start. */
export interface LensReviewConfig {
  /** What counts as an ML component. */
  entityFilter: FilterPredicate;
  /** Aliases of the lenses that reviews can be started with; all where undefined. */
  lenses?: string[];
  scoring: ScoringSettings;
  /** Whether proposals are accepted without a person. */
  autoAccept: boolean;
  /** How long an attestation holds that names no end. */
  attestationMaxAge: HumanDuration;
  /** The review as a living process. */
  process: ProcessConfig;
  evidence: {
    /** When a collection of all entities begins. */
    schedule: SchedulerServiceTaskScheduleDefinition;
    /** Facts hold at least so long. */
    minExpiry: HumanDuration;
    /** A replica may be silent so long before another one goes on with its work. */
    lease: HumanDuration;
  };
  scopeIndex: {
    /** How often the list of ML components is read from the catalog. */
    frequency: HumanDuration;
  };
}

const SCHEDULE_TIMEOUT: HumanDuration = { minutes: 10 };
/** So that the list of components is there before the first collection begins. */
const SCHEDULE_DELAY: HumanDuration = { seconds: 15 };

/** Signs of life are given three times in that time. */
const MIN_LEASE: HumanDuration = { seconds: 1 };

/** The catalog is streamed as a whole; more often than this it would do little else. */
const MIN_SCOPE_FREQUENCY: HumanDuration = { seconds: 5 };

const percentage = z
  .number({ error: 'write a percentage from 0 to 100' })
  .min(0, 'write a percentage from 0 to 100')
  .max(100, 'write a percentage from 0 to 100');

const pillarWeightsSchema = z.record(
  z.string(),
  z
    .number({ error: 'write a number from 0 up' })
    .min(0, 'write a number from 0 up; 0 leaves the pillar out'),
  { error: 'write an object of weights by pillar id, e.g. { security: 2 }' },
);

const levelsSchema = z
  .array(
    z.strictObject({
      id: z
        .string({ error: 'give every level an id, e.g. bronze' })
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*$/,
          'write lower-case letters, digits and hyphens',
        )
        .refine(id => id !== 'none', {
          error: "choose another id; 'none' is what is below the first level",
        }),
      minScope: percentage.default(60),
      minScore: percentage,
      minAssurance: percentage,
      noHighRisk: z
        .union([z.literal('all'), z.array(z.string())], {
          error: "write 'all' or a list of pillar ids",
        })
        .default([]),
    }),
    { error: 'write a list of levels from the lowest up' },
  )
  .min(1, 'name at least one level, or leave the setting out');

const lensesSchema = z
  .array(z.string(), {
    error: 'write a list of lens aliases, or leave the setting out for all',
  })
  .min(1, 'name at least one lens, or leave the setting out for all');

/**
 * Reads and checks the settings under `lensReview`.
 *
 * @throws Error naming the path and the remedy.
 */
export function readConfig(root: RootConfigService): LensReviewConfig {
  return {
    entityFilter: readEntityFilter(root),
    lenses: readWith(root, 'lensReview.lenses', lensesSchema),
    scoring: {
      pillarWeights:
        readWith(root, 'lensReview.pillarWeights', pillarWeightsSchema) ?? {},
      levels: readLevels(root),
    },
    autoAccept:
      readWith(root, 'lensReview.proposals.autoAccept', flag) ?? false,
    attestationMaxAge: readPeriod(root, 'lensReview.attestations.maxAge', {
      years: 1,
    }),
    process: readProcessConfig(root),
    evidence: {
      schedule: readSchedule(root),
      minExpiry: readPeriod(root, 'lensReview.evidence.expiry', { hours: 24 }),
      lease: readPeriod(
        root,
        'lensReview.evidence.lease',
        { minutes: 1 },
        MIN_LEASE,
      ),
    },
    scopeIndex: {
      frequency: readPeriod(
        root,
        'lensReview.scopeIndex.frequency',
        { minutes: 1 },
        MIN_SCOPE_FREQUENCY,
      ),
    },
  };
}

function readEntityFilter(root: Config): FilterPredicate {
  try {
    return parseEntityFilter(root.getOptional(ENTITY_FILTER_CONFIG_KEY));
  } catch (error) {
    throw invalid(
      ENTITY_FILTER_CONFIG_KEY,
      `${messageOf(
        error,
      )}. Write a filter predicate as the catalog takes it, e.g. { kind: component, spec.type: ml-service }`,
    );
  }
}

function readLevels(root: Config): LevelRung[] {
  const key = 'lensReview.levels';
  const levels = readWith(root, key, levelsSchema) ?? DEFAULT_LEVELS;
  levels.forEach((level, index) => {
    const lower = levels[index - 1];
    if (levels.findIndex(({ id }) => id === level.id) < index) {
      throw invalid(
        `${key}[${index}].id`,
        `'${level.id}' is there twice; give every level an id of its own`,
      );
    }
    for (const field of ['minScope', 'minScore', 'minAssurance'] as const) {
      if (lower && level[field] < lower[field]) {
        throw invalid(
          `${key}[${index}].${field}`,
          `${level[field]} is less than the level below wants (${lower[field]}); list the levels from the lowest up`,
        );
      }
    }
  });
  return levels;
}

function readSchedule(root: Config): SchedulerServiceTaskScheduleDefinition {
  const key = 'lensReview.evidence.schedule';
  const configured = root.getOptional(key);
  if (configured === undefined) {
    return {
      frequency: { hours: 6 },
      timeout: SCHEDULE_TIMEOUT,
      initialDelay: SCHEDULE_DELAY,
    };
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({
        timeout: SCHEDULE_TIMEOUT,
        initialDelay: SCHEDULE_DELAY,
        ...root.getConfig(key).get<object>(),
      }),
    );
  } catch (error) {
    throw invalid(
      key,
      `${messageOf(
        error,
      )}. Write how often evidence is collected, e.g. { frequency: { hours: 6 } } or { frequency: { cron: '0 3 * * *' } }`,
    );
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How predictions are served. */
export type Variant = 'realtime' | 'serverless' | 'batch';

/** How much harm it does when the data gets out. */
export type Sensitivity = 'internal' | 'confidential' | 'personal';

/** What `service.json` at the root of the repository says about this service. */
export interface Settings {
  /** Prefix of every physical name. */
  name: string;
  owner: string;
  variant: Variant;
  sensitivity: Sensitivity;
  /** Glue takes no hyphens where Athena shall read the tables. */
  databaseName: string;
  /** Days after which data is deleted. */
  retentionDays: number;
  vpcCidr: string;
  /** Sustained requests per second that one caller gets. */
  requestsPerSecond: number;
  /** Requests that may come at once. */
  burst: number;
  minInstances: number;
  maxInstances: number;
  /** Serverless only: how many requests run at the same time. */
  maxConcurrency: number;
  /** US dollars a month. */
  monthlyBudget: number;
  /** Where budget warnings and alarms go. */
  alertEmail: string;
  costCenter: string;
  repository: string;
  branch: string;
}

/**
 * Reads the settings beside the code.
 *
 * @throws where a setting is missing: a stack with a hole in it must not be synthesized
 */
export function readSettings(root: string): Settings {
  const read = JSON.parse(readFileSync(join(root, 'service.json'), 'utf8'));
  const variants = ['realtime', 'serverless', 'batch'];
  if (!variants.includes(read.variant)) {
    throw new Error(
      `service.json: variant must be one of ${variants.join(', ')}.`,
    );
  }
  const texts = [
    'name',
    'owner',
    'sensitivity',
    'databaseName',
    'vpcCidr',
    'alertEmail',
    'costCenter',
    'repository',
    'branch',
  ];
  const numbers = [
    'retentionDays',
    'requestsPerSecond',
    'burst',
    'minInstances',
    'maxInstances',
    'maxConcurrency',
    'monthlyBudget',
  ];
  for (const key of texts) {
    if (typeof read[key] !== 'string' || read[key] === '') {
      throw new Error(`service.json: ${key} must be a text.`);
    }
  }
  for (const key of numbers) {
    if (!Number.isFinite(read[key])) {
      throw new Error(`service.json: ${key} must be a number.`);
    }
  }
  return read;
}

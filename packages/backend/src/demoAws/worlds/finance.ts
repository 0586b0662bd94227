import { Account } from '@lens-review/fake-aws';
import { bucket } from '../building/bucket';
import { codePipeline } from '../building/codePipeline';
import { endpoint } from '../building/endpoint';
import { eventRule } from '../building/eventRule';
import { featureGroup } from '../building/features';
import { glueJob } from '../building/glue';
import { customerKey } from '../building/key';
import { network } from '../building/network';
import { pipeline } from '../building/pipeline';
import { check, processing, training } from '../building/pipelineSteps';
import { modelGroup, versionArn } from '../building/registry';
import { role } from '../building/role';
import { modelCard, notebook } from '../building/workbench';

const FRAUD = { component: 'fraud-scoring', team: 'payment-protection' };
const LENDING = { team: 'lending' };

/** Payment protection: strict about security, one gap left. */
export function paymentProtection(account: Account): void {
  const frankfurt = account.region('eu-central-1');
  const key = customerKey(frankfurt, { alias: 'payments', rotated: true });
  const isolated = network(frankfurt, {
    name: 'payments-inference',
    public: false,
    endpoints: ['sagemaker.runtime', 's3'],
    flowLogs: true,
  });
  const serving = role(account, {
    name: 'fraud-serving',
    service: 'sagemaker',
    inline: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: 'arn:aws:s3:::tallgrass-fraud-models/*',
      },
    ],
  });
  const strict = {
    key,
    versioned: true,
    tlsOnly: true,
    publicAccessBlocked: true,
    logsTo: 'tallgrass-access-logs',
    tags: FRAUD,
  };
  bucket(frankfurt, { name: 'tallgrass-fraud-models', ...strict });
  bucket(frankfurt, {
    name: 'tallgrass-fraud-captures',
    ...strict,
    expiresAfter: 90,
  });
  bucket(frankfurt, {
    name: 'tallgrass-payment-history',
    ...strict,
    tiering: 'transition',
  });
  modelGroup(frankfurt, {
    name: 'fraud-detection',
    description: 'Gradient-boosted trees over card payments',
    versions: [
      {
        number: 52,
        status: 'Approved',
        daysAgo: 6,
        commit: '9c2e77fa',
        reports: ['quality'],
        dataset: 'payment-history',
      },
      { number: 51, status: 'Approved', daysAgo: 13, commit: '1e06bd3d' },
    ],
    tags: FRAUD,
  });
  endpoint(frankfurt, {
    name: 'fraud-scoring',
    model: {
      name: 'fraud-detection-52',
      role: serving,
      version: versionArn(frankfurt, 'fraud-detection', 52),
      network: isolated,
      isolated: true,
    },
    fleet: { kind: 'instances', type: 'ml.c7i.xlarge', count: 3 },
    key,
    capturedPercent: 100,
    rollback: true,
    scaling: { min: 3, max: 12 },
    // Set up this morning: it has not run, and that is no failure
    monitors: [{ watches: 'DataQuality', role: serving }],
    alarm: 'quiet',
    load: {
      requestsPerDay: 1_150_000,
      clientErrors: 0.0003,
      serverErrors: 0.00002,
      latency: { p50: 9, p95: 23 },
      cpu: 58,
      memory: 44,
    },
    tags: FRAUD,
  });
}

/** Instalment loans: careful with models, careless with machines. */
export function instalmentLoans(account: Account): void {
  const frankfurt = account.region('eu-central-1');
  const key = customerKey(frankfurt, { alias: 'lending', rotated: false });
  const trainer = role(account, {
    name: 'credit-training',
    service: 'sagemaker',
    inline: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  });
  bucket(frankfurt, {
    name: 'tallgrass-loan-applications',
    key,
    versioned: true,
    publicAccessBlocked: true,
    tags: LENDING,
  });
  featureGroup(frankfurt, {
    name: 'applicants',
    description: 'What is known of an applicant on the day of the application',
    stores: ['offline'],
    key,
    tags: LENDING,
  });
  modelGroup(frankfurt, {
    name: 'credit-default-risk',
    description: 'The probability of a missed payment within a year',
    versions: [
      {
        number: 9,
        status: 'Approved',
        daysAgo: 48,
        commit: '44d0c5b8',
        reports: ['quality', 'bias', 'explainability'],
      },
    ],
    tags: LENDING,
  });
  modelCard(frankfurt, {
    name: 'credit-default-risk',
    intendedUses:
      'A first estimate for people who decide; not for decisions without them',
    tags: LENDING,
  });
  const arn = pipeline(frankfurt, {
    name: 'credit-default-risk',
    description: 'Trains and evaluates the credit model each month',
    role: trainer,
    steps: [
      processing('Prepare'),
      training('Train'),
      check('CheckBias', 'DATA_BIAS'),
    ],
    executions: [
      { status: 'Failed', daysAgo: 2 },
      { status: 'Succeeded', daysAgo: 33 },
    ],
    training: [
      {
        name: 'credit-train-2211',
        role: trainer,
        type: 'ml.m5.4xlarge',
        instances: 3,
        // Three instances talk in clear
        encrypted: false,
      },
    ],
    tags: LENDING,
  });
  eventRule(frankfurt, {
    name: 'credit-monthly',
    target: arn,
    trigger: { schedule: 'cron(0 3 1 * ? *)' },
  });
  documents(account);
}

function documents(account: Account): void {
  const frankfurt = account.region('eu-central-1');
  const reader = role(account, {
    name: 'document-extraction',
    service: 'glue',
    managed: ['AdministratorAccess'],
  });
  glueJob(frankfurt, {
    name: 'document-extraction',
    description: 'Reads payslips and bank statements',
    role: reader,
    runs: [
      { state: 'FAILED', hoursAgo: 7 },
      { state: 'SUCCEEDED', hoursAgo: 31 },
    ],
  });
  notebook(frankfurt, {
    name: 'document-lab',
    role: reader,
    internet: true,
  });
  codePipeline(frankfurt, {
    name: 'document-extraction',
    role: reader,
    stages: [],
    executions: [{ status: 'Failed', daysAgo: 4 }],
    build: { privileged: true, lastStatus: 'FAILED' },
  });
}

import { Account } from '@lens-review/fake-aws';
import { bucket } from '../building/bucket';
import { endpoint } from '../building/endpoint';
import { eventRule } from '../building/eventRule';
import { glueJob, glueTable } from '../building/glue';
import { customerKey } from '../building/key';
import { network } from '../building/network';
import { pipeline } from '../building/pipeline';
import { autoMl, processing, register } from '../building/pipelineSteps';
import { modelGroup } from '../building/registry';
import { role } from '../building/role';

const FORECAST = { component: 'demand-forecast', team: 'supply-planning' };

/** Replenishment, in the account that all departments share. */
export function replenishment(account: Account): void {
  const ireland = account.region('eu-west-1');
  const key = customerKey(ireland, { alias: 'planning', rotated: true });
  const planner = role(account, {
    name: 'demand-forecast',
    service: 'sagemaker',
    inline: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: 'arn:aws:s3:::tallgrass-sales-history/*',
      },
    ],
  });
  bucket(ireland, {
    name: 'tallgrass-sales-history',
    key,
    versioned: true,
    tiering: 'archive',
    tags: FORECAST,
  });
  glueJob(ireland, {
    name: 'sales-history',
    description: 'Adds the day to the history of sales',
    role: role(account, {
      name: 'sales-history',
      service: 'glue',
      inline: [
        {
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject'],
          Resource: 'arn:aws:s3:::tallgrass-sales-history/*',
        },
      ],
    }),
    runs: [
      { state: 'RUNNING', hoursAgo: 0.5 },
      { state: 'SUCCEEDED', hoursAgo: 24.5 },
    ],
    key,
    logs: true,
    flex: true,
    schedule: 'cron(30 2 * * ? *)',
    quality: {
      ruleset: 'sales-history',
      hoursAgo: 24,
      rules: [
        { text: 'IsComplete "product"', passed: true },
        { text: 'ColumnValues "quantity" >= 0', passed: true },
        { text: 'RowCount > 100000', passed: true },
        { text: 'Uniqueness "sale" > 0.99', passed: false },
      ],
    },
  });
  glueTable(ireland, {
    database: 'planning',
    name: 'sales',
    owner: 'supply-planning',
    description: 'Sales per product, store and day',
  });
  const arn = pipeline(ireland, {
    name: 'demand-forecast',
    description: 'Searches for the best forecast of the season',
    role: planner,
    steps: [
      processing('Prepare'),
      autoMl('Search'),
      register('Register', 'demand-forecast'),
    ],
    executions: [{ status: 'Succeeded', daysAgo: 4 }],
    training: [
      {
        name: 'forecast-train-47',
        role: planner,
        type: 'ml.m5.2xlarge',
        instances: 1,
        watched: true,
      },
    ],
    tuning: [{ name: 'forecast-tune-47', strategy: 'Random' }],
    tags: FORECAST,
  });
  eventRule(ireland, {
    name: 'forecast-weekly',
    target: arn,
    trigger: { schedule: 'rate(7 days)' },
  });
}

/** The plant's own account: a trial that nobody switched off, and the inspection. */
export function plant(account: Account): void {
  const ireland = account.region('eu-west-1');
  const carrier = role(account, {
    name: 'delivery-eta',
    service: 'sagemaker',
    managed: ['AmazonSageMakerFullAccess'],
  });
  endpoint(ireland, {
    name: 'delivery-eta',
    model: {
      name: 'delivery-eta-trial',
      role: carrier,
      network: network(ireland, { name: 'trial', public: true, open: true }),
    },
    fleet: { kind: 'instances', type: 'ml.m5.2xlarge', count: 1 },
    load: {
      requestsPerDay: 0,
      latency: { p50: 0, p95: 0 },
      cpu: 1,
      memory: 12,
    },
  });
  inspection(account);
}

function inspection(account: Account): void {
  const frankfurt = account.region('eu-central-1');
  const virginia = account.region('us-east-1');
  bucket(virginia, {
    name: 'tallgrass-inspection-images',
    publicPolicy: true,
  });
  modelGroup(frankfurt, {
    name: 'visual-inspection',
    description: 'Bent tent poles',
    versions: [
      { number: 3, status: 'Rejected', daysAgo: 12 },
      { number: 2, status: 'Approved', daysAgo: 150 },
    ],
    tags: { team: 'quality-engineering' },
  });
  pipeline(frankfurt, {
    name: 'visual-inspection',
    description: 'Trains the inspection model on labelled pictures',
    role: role(account, {
      name: 'visual-inspection',
      service: 'sagemaker',
      inline: [
        {
          Effect: 'Allow',
          Action: ['s3:GetObject'],
          Resource: 'arn:aws:s3:::tallgrass-inspection-images/*',
        },
      ],
    }),
    steps: [processing('Prepare')],
    executions: [],
    tags: { team: 'quality-engineering' },
  });
}

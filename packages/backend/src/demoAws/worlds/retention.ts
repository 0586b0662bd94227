import { Account } from '@lens-review/fake-aws';
import { restApi } from '../building/api';
import { bucket } from '../building/bucket';
import { codePipeline } from '../building/codePipeline';
import { endpoint } from '../building/endpoint';
import { eventRule } from '../building/eventRule';
import { featureGroup } from '../building/features';
import { customerKey } from '../building/key';
import { Network, network } from '../building/network';
import { pipeline } from '../building/pipeline';
import {
  check,
  gate,
  processing,
  register,
  training,
  tuning,
} from '../building/pipelineSteps';
import { recommendation } from '../building/recommendation';
import { modelGroup, versionArn } from '../building/registry';
import { role } from '../building/role';
import { notebook } from '../building/workbench';

const TAGS = { component: 'churn-prediction', team: 'customer-growth' };

/** Customer retention: a team that has done its homework. */
export function retention(account: Account): void {
  const ireland = account.region('eu-west-1');
  const key = customerKey(ireland, { alias: 'customer-growth', rotated: true });
  const isolated = network(ireland, {
    name: 'ml-inference',
    public: false,
    endpoints: ['sagemaker.api', 'sagemaker.runtime', 's3', 'logs'],
    flowLogs: true,
  });
  const serving = role(account, {
    name: 'churn-serving',
    service: 'sagemaker',
    own: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: 'arn:aws:s3:::tallgrass-models/churn/*',
      },
    ],
    boundary: true,
  });
  bucket(ireland, {
    name: 'tallgrass-customer-activity',
    key,
    versioned: true,
    tiering: 'transition',
    tlsOnly: true,
    publicAccessBlocked: true,
    logsTo: 'tallgrass-access-logs',
    events: true,
    expiresAfter: 1100,
    tags: TAGS,
  });
  featureGroup(ireland, {
    name: 'churn-features',
    description: 'Visits, purchases and returns of the last 90 days',
    stores: ['online', 'offline'],
    key,
    tags: TAGS,
  });
  prediction(account, { key, serving, isolated });
  trainingOf(account, { key, isolated });
}

function prediction(
  account: Account,
  {
    key,
    serving,
    isolated,
  }: { key: string; serving: string; isolated: Network },
): void {
  const ireland = account.region('eu-west-1');
  const version = versionArn(ireland, 'churn-prediction', 14);
  modelGroup(ireland, {
    name: 'churn-prediction',
    description: 'How likely a customer is to leave within 60 days',
    versions: [
      {
        number: 15,
        status: 'PendingManualApproval',
        daysAgo: 2,
        commit: '3f8c1e02',
      },
      {
        number: 14,
        status: 'Approved',
        daysAgo: 9,
        commit: 'b7d4a991',
        reports: ['quality', 'bias', 'explainability'],
        dataset: 'customer-activity',
      },
    ],
    tags: TAGS,
  });
  recommendation(ireland, {
    name: 'churn-prediction-14',
    role: serving,
    version,
    types: ['ml.c7g.large', 'ml.c7i.large', 'ml.m5.large'],
  });
  endpoint(ireland, {
    name: 'churn-prediction',
    model: {
      name: 'churn-prediction-14',
      role: serving,
      version,
      network: isolated,
      isolated: true,
    },
    fleet: { kind: 'instances', type: 'ml.c7g.large', count: 2 },
    key,
    capturedPercent: 20,
    rollback: true,
    scaling: { min: 2, max: 6 },
    monitors: [
      { watches: 'DataQuality', lastRun: 'Completed', role: serving },
      {
        watches: 'ModelQuality',
        lastRun: 'CompletedWithViolations',
        role: serving,
      },
      { watches: 'ModelBias', lastRun: 'Completed', role: serving },
      { watches: 'ModelExplainability', lastRun: 'Completed', role: serving },
    ],
    alarm: 'quiet',
    load: {
      requestsPerDay: 41_800,
      clientErrors: 0.002,
      serverErrors: 0.0004,
      latency: { p50: 18, p95: 44 },
      cpu: 47,
      memory: 38,
    },
    tags: TAGS,
  });
  codePipeline(ireland, {
    name: 'churn-prediction',
    role: releaseRole(account),
    stages: ['test', 'approval', 'deploy'],
    key,
    executions: [
      { status: 'InProgress', daysAgo: 0.1 },
      { status: 'Superseded', daysAgo: 1 },
      { status: 'Succeeded', daysAgo: 9 },
    ],
    rollsBack: true,
    build: { privileged: false, lastStatus: 'SUCCEEDED' },
  });
  restApi(ireland, {
    id: 'c4h5u6r7n8',
    name: 'churn-scores',
    methods: [
      {
        path: '/customers/{customerId}/churn-score',
        verb: 'GET',
        authorization: 'AWS_IAM',
      },
    ],
    throttle: 200,
    firewall: true,
    accessLogs: true,
  });
}

function trainingOf(
  account: Account,
  { key, isolated }: { key: string; isolated: Network },
): void {
  const ireland = account.region('eu-west-1');
  const trainer = role(account, {
    name: 'churn-training',
    service: 'sagemaker',
    inline: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: 'arn:aws:s3:::tallgrass-customer-activity/*',
      },
    ],
  });
  const job = {
    role: trainer,
    type: 'ml.g5.xlarge' as const,
    instances: 2,
    encrypted: true,
    network: isolated,
    isolated: true,
    key,
    spot: true,
    checkpoints: true,
    watched: true,
  };
  const arn = pipeline(ireland, {
    name: 'churn-training',
    description: 'Trains, evaluates and registers the churn model',
    role: trainer,
    steps: [
      processing('Prepare'),
      check('CheckData', 'DATA_QUALITY'),
      tuning('Tune'),
      training('Train'),
      processing('Evaluate'),
      check('CheckBias', 'MODEL_BIAS'),
      check('Explain', 'MODEL_EXPLAINABILITY'),
      gate('GoodEnough', [register('Register', 'churn-prediction')]),
    ],
    executions: [
      { status: 'Stopped', daysAgo: 1 },
      { status: 'Succeeded', daysAgo: 3 },
    ],
    training: [{ name: 'churn-train-0419', ...job }],
    tuning: [
      {
        name: 'churn-tune-0419',
        strategy: 'Bayesian',
        startsFrom: 'churn-tune-0412',
      },
    ],
    tags: { ...TAGS, component: 'churn-training' },
  });
  eventRule(ireland, {
    name: 'retrain-churn-on-drift',
    target: arn,
    trigger: {
      source: 'aws.cloudwatch',
      detailType: 'CloudWatch Alarm State Change',
    },
  });
  codePipeline(ireland, {
    name: 'churn-training',
    role: releaseRole(account),
    stages: ['test', 'deploy'],
    key,
    executions: [{ status: 'Succeeded', daysAgo: 5 }],
    build: { privileged: false, lastStatus: 'SUCCEEDED' },
  });
  notebook(ireland, {
    name: 'customer-growth',
    role: trainer,
    internet: false,
    key,
    tags: TAGS,
  });
}

function releaseRole(account: Account): string {
  return role(account, {
    name: 'ml-release',
    service: 'codepipeline',
    inline: [
      {
        Effect: 'Allow',
        Action: [
          'cloudformation:CreateChangeSet',
          'cloudformation:ExecuteChangeSet',
        ],
        Resource: 'arn:aws:cloudformation:*:*:stack/ml-*',
      },
    ],
  });
}

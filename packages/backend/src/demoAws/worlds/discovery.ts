import { Account } from '@lens-review/fake-aws';
import { httpApi, restApi } from '../building/api';
import { bucket } from '../building/bucket';
import { endpoint } from '../building/endpoint';
import { network } from '../building/network';
import { modelGroup, versionArn } from '../building/registry';
import { role } from '../building/role';
import { scalingGroup } from '../building/scalingGroup';

/** Product discovery: much traffic, some loose ends. */
export function discovery(account: Account): void {
  const ireland = account.region('eu-west-1');
  const frankfurt = account.region('eu-central-1');
  // Kept where the web shop runs, far from those who compute on it
  bucket(frankfurt, {
    name: 'tallgrass-clickstream',
    tiering: 'archive',
    publicAccessBlocked: true,
    tags: { team: 'discovery' },
  });
  recommendations(account);
  // Search is served from EC2 by the team's own servers, behind an API
  restApi(ireland, {
    id: 'a1b2c3d4e5',
    name: 'search',
    methods: [
      { path: '/search', verb: 'GET', authorization: 'NONE' },
      { path: '/feedback', verb: 'POST', authorization: 'CUSTOM' },
    ],
    throttle: 1500,
    accessLogs: true,
  });
  scalingGroup(ireland, { name: 'search-ranking', min: 3, max: 24 });
  sizeAdvice(account);
}

function recommendations(account: Account): void {
  const ireland = account.region('eu-west-1');
  const serving = role(account, {
    name: 'recommendations',
    service: 'sagemaker',
    managed: ['AmazonSageMakerFullAccess'],
  });
  const shared = network(ireland, {
    name: 'shop',
    public: false,
    endpoints: ['s3'],
    otherInterfaces: ['ELB app/shop', 'RDSNetworkInterface'],
  });
  modelGroup(ireland, {
    name: 'product-embeddings',
    description: 'Vectors of pictures and texts',
    versions: [
      { number: 7, status: 'Approved', daysAgo: 60, reports: ['quality'] },
    ],
    tags: { team: 'recommendations' },
  });
  endpoint(ireland, {
    name: 'product-recommendations',
    model: {
      name: 'recommendations-all-markets',
      role: serving,
      network: shared,
      many: true,
    },
    fleet: { kind: 'instances', type: 'ml.c6i.2xlarge', count: 4 },
    capturedPercent: 5,
    scaling: { min: 4, max: 20 },
    monitors: [
      // Failed for weeks, and somebody turned the other one off
      {
        watches: 'DataQuality',
        lastRun: 'Failed',
        hoursAgo: 20,
        role: serving,
      },
      {
        watches: 'ModelQuality',
        lastRun: 'Completed',
        hoursAgo: 900,
        stopped: true,
        role: serving,
      },
    ],
    alarm: 'ringing',
    load: {
      requestsPerDay: 5_400_000,
      clientErrors: 0.011,
      serverErrors: 0.0062,
      latency: { p50: 31, p95: 118 },
      cpu: 83,
      memory: 61,
    },
    tags: { team: 'recommendations' },
  });
}

/** A small service that costs nothing while nobody asks. */
function sizeAdvice(account: Account): void {
  const ireland = account.region('eu-west-1');
  const serving = role(account, {
    name: 'size-advice',
    service: 'sagemaker',
    own: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: 'arn:aws:s3:::tallgrass-models/size-advice/*',
      },
    ],
  });
  modelGroup(ireland, {
    name: 'size-advice',
    description: 'Which size of a garment fits',
    versions: [{ number: 2, status: 'Approved', daysAgo: 33 }],
    tags: { team: 'recommendations' },
  });
  endpoint(ireland, {
    name: 'size-advice',
    model: {
      name: 'size-advice-2',
      role: serving,
      version: versionArn(ireland, 'size-advice', 2),
    },
    fleet: { kind: 'serverless', memoryMb: 3072, concurrency: 20 },
    alarm: 'quiet',
    load: { requestsPerDay: 900, latency: { p50: 85, p95: 640 } },
    tags: { team: 'recommendations' },
  });
  httpApi(ireland, {
    id: 'h1s2i3z4e5',
    name: 'size-advice',
    routes: [{ key: 'POST /advice', authorization: 'JWT' }],
    throttle: 50,
    accessLogs: true,
  });
}

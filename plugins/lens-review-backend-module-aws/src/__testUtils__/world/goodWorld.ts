import { Entity } from '@backstage/catalog-model';
import { FakeAws } from '@lens-review/fake-aws';
import { goodApis } from './apis';
import { goodBucket } from './buckets';
import { goodBuilding } from './building';
import { goodDelivery } from './delivery';
import { goodGlue } from './glue';
import { goodIdentities } from './identities';
import { goodMonitors } from './monitors';
import { goodNetwork } from './network';
import { goodServing } from './serving';
import { goodStanding } from './standing';
import { Names, World, worldIn } from './World';

/** Every part of the world, each with the annotations that name it. */
const PARTS: readonly ((world: World) => Names)[] = [
  goodBucket,
  goodGlue,
  goodApis,
  goodServing,
  goodMonitors,
  goodBuilding,
  goodDelivery,
  goodStanding,
  goodNetwork,
  goodIdentities,
];

/** Puts one resource of every kind into an account, and gives the component that names them all. */
export function goodWorld(fake: FakeAws, accountId: string): Entity {
  const world = worldIn(fake, accountId);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'churn',
      annotations: {
        'aws.amazon.com/account-id': accountId,
        ...Object.assign({}, ...PARTS.map(part => part(world))),
      },
    },
    spec: { type: 'ml-service' },
  };
}

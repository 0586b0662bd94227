import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@lens-review/backstage-plugin-lens-review-backend';
import { teamOf, teamRef, teamsOf } from '../workloads';

/** Sees everything. */
export const CHIEF = 'user:default/chief';
/** Sees, under a conditional policy, what every second team owns. */
export const PARTNER = 'user:default/partner';

/** Whether the catalog shows a component to a user. */
export function mayRead(
  user: string | undefined,
  index: number,
  total: number,
): boolean {
  return user !== PARTNER || teamOf(index, total) % 2 === 0;
}

/** Everything is allowed, but what {@link PARTNER} reads is decided by conditions. */
export const conditionalPolicy = (total: number) =>
  createBackendModule({
    pluginId: 'permission',
    moduleId: 'bench-policy',
    register(env) {
      env.registerInit({
        deps: { policies: policyExtensionPoint },
        async init({ policies }) {
          policies.setPolicy(createPolicy(teamsOf(total)));
        },
      });
    },
  });

function createPolicy(teams: number): PermissionPolicy {
  const claims = Array.from({ length: Math.ceil(teams / 2) }, (_, index) =>
    teamRef(2 * index),
  );
  return {
    async handle({ permission }, user): Promise<PolicyDecision> {
      if (user?.info.userEntityRef === PARTNER) {
        if (isResourcePermission(permission, 'catalog-entity')) {
          return {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_ENTITY_OWNER',
              resourceType: 'catalog-entity',
              params: { claims },
            },
          };
        }
        if (isResourcePermission(permission, 'lens-review-review')) {
          return createLensReviewConditionalDecision(
            permission,
            lensReviewConditions.isReviewedEntityOwner({ claims }),
          );
        }
      }
      return { result: AuthorizeResult.ALLOW };
    },
  };
}

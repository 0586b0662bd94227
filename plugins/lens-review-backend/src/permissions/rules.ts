import { createPermissionRule } from '@backstage/plugin-permission-node';
import { lensReviewPermissionResourceRef } from '@lens-review/backstage-plugin-lens-review-node';
import { z } from 'zod';

/** Reviews of entities that one of the claims owns, e.g. the groups of the caller. */
const isReviewedEntityOwner = createPermissionRule({
  name: 'IS_REVIEWED_ENTITY_OWNER',
  description: 'Allow reviews of entities owned by one of the claims',
  resourceRef: lensReviewPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full references of groups and users, e.g. group:default/ml'),
  }),
  apply: ({ owner }, { claims }) =>
    owner !== undefined && lowerCase(claims).includes(owner),
  toQuery: ({ claims }) => ({ field: 'owner', values: lowerCase(claims) }),
});

/** Reviews with one of the lenses. */
const hasLens = createPermissionRule({
  name: 'HAS_LENS',
  description: 'Allow reviews with one of the lenses',
  resourceRef: lensReviewPermissionResourceRef,
  paramsSchema: z.object({
    aliases: z
      .array(z.string())
      .describe('Aliases of lenses, e.g. machine-learning'),
  }),
  apply: ({ lensAlias }, { aliases }) => aliases.includes(lensAlias),
  toQuery: ({ aliases }) => ({ field: 'lensAlias', values: aliases }),
});

/** The rules that policies can make conditions of. */
export const reviewPermissionRules = { isReviewedEntityOwner, hasLens };

function lowerCase(refs: string[]): string[] {
  return refs.map(ref => ref.toLocaleLowerCase('en-US'));
}

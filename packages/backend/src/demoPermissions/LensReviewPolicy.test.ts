import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { lensReviewPermissions } from '@lens-review/backstage-plugin-lens-review-common';
import { exampleEntities } from '../__testUtils__/exampleEntities';
import { LensReviewPolicy } from './LensReviewPolicy';

/** What the policy answers where only some are meant. */
const OWN = AuthorizeResult.CONDITIONAL;
const YES = AuthorizeResult.ALLOW;
const NO = AuthorizeResult.DENY;

/** guest, Ines (team member), Tomas (reviewer), Priya (platform engineer) */
const WHO = ['guest', 'ines.moreau', 'tomas.berg', 'priya.nair'] as const;
const EXPECTED: Record<string, string[]> = {
  'lens-review.review.read': [YES, YES, YES, YES],
  'lens-review.review.create': [OWN, OWN, OWN, YES],
  'lens-review.review.update': [OWN, OWN, OWN, YES],
  'lens-review.exemption.request': [OWN, OWN, OWN, YES],
  'lens-review.exemption.approve': [NO, NO, YES, NO],
  'lens-review.review.sign-off': [NO, NO, YES, NO],
  'lens-review.lens.read': [YES, YES, YES, YES],
  'lens-review.lens.draft': [NO, NO, NO, YES],
  'lens-review.lens.publish': [NO, NO, NO, YES],
  'lens-review.campaign.manage': [NO, NO, NO, YES],
  'lens-review.gate.evaluate': [YES, YES, YES, YES],
};

function claimsOf(entities: Entity[], name: string): string[] {
  const user = entities.find(
    ({ kind, metadata }) => kind === 'User' && metadata.name === name,
  );
  const groups = user?.spec?.memberOf;
  if (!user || !Array.isArray(groups)) {
    throw new Error(`${name} is no user of the demo`);
  }
  return [
    stringifyEntityRef(user),
    ...groups.map(group => `group:default/${group}`),
  ];
}

describe('The policy of the demo', () => {
  it.each(
    lensReviewPermissions.map(
      permission => [permission.name, permission] as const,
    ),
  )('decides on %s by role', async (name, permission) => {
    const entities = exampleEntities();
    const decisions = [];
    for (const who of WHO) {
      const claims = claimsOf(entities, who);
      const { result } = await new LensReviewPolicy().handle(
        { permission },
        {
          credentials: mockCredentials.user(claims[0]),
          info: { userEntityRef: claims[0], ownershipEntityRefs: claims },
        },
      );
      decisions.push(result);
    }
    expect(decisions).toEqual(EXPECTED[name]);
  });

  it('lets the guest own nothing', async () => {
    expect(claimsOf(exampleEntities(), 'guest')).toEqual([
      'user:default/guest',
    ]);
  });

  it('is the one to copy from docs/permissions.md', async () => {
    const source = await readFile(
      join(__dirname, 'LensReviewPolicy.ts'),
      'utf8',
    );
    const docs = await readFile(
      join(__dirname, '../../../../docs/permissions.md'),
      'utf8',
    );
    expect(docs).toContain(`\`\`\`ts\n${source}\`\`\``);
  });
});

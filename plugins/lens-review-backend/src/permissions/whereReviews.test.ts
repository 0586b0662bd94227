import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  lensReviewPermissionResourceRef,
  ReviewPermissionFilter,
  ReviewPermissionResource,
} from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { lensReviewConditions } from './conditionExports';
import { reviewPermissionRules } from './rules';
import { whereReviews } from './whereReviews';

const databases = createTestDatabases();

/** What the reviews of the test belong to; `removed`: left the index. */
const subjects: {
  id: string;
  owner?: string;
  removed?: boolean;
  lensAlias: string;
}[] = [
  { id: 'growth-ml', owner: 'group:default/growth', lensAlias: 'ml' },
  { id: 'growth-iot', owner: 'group:default/growth', lensAlias: 'iot' },
  { id: 'risk-ml', owner: 'group:default/risk', lensAlias: 'ml' },
  { id: 'ownerless-ml', lensAlias: 'ml' },
  {
    id: 'removed-ml',
    owner: 'group:default/growth',
    removed: true,
    lensAlias: 'ml',
  },
];

const { isReviewedEntityOwner, hasLens } = lensReviewConditions;
const growth = isReviewedEntityOwner({ claims: ['group:default/Growth'] });
const iot = hasLens({ aliases: ['iot'] });

const ruleset = {
  ...lensReviewPermissionResourceRef,
  getRuleByName(name: string) {
    const rule = Object.values(reviewPermissionRules).find(
      candidate => candidate.name === name,
    );
    if (!rule) {
      throw new Error(name);
    }
    return rule;
  },
};

async function withReviews(db: Knex): Promise<Knex> {
  const now = new Date();
  await db('scope_entities').insert(
    subjects.map(({ id, owner, removed }) => ({
      entity_ref: `component:default/${id}`,
      title: id,
      search_text: id,
      tags: '[]',
      indexed_at: now,
      owner: owner ?? null,
      removed_at: removed ? now : null,
    })),
  );
  await db('lens_versions').insert(
    ['ml', 'iot'].map(alias => ({
      alias,
      version: '1',
      name: alias,
      description: '',
      question_count: 0,
      practice_count: 0,
      document: '{}',
      checksum: '',
      status: 'published',
      built_in: false,
      created_at: now,
      created_by: 'user:default/ines',
    })),
  );
  await db('reviews').insert(
    [...subjects, { id: 'never-indexed-ml', lensAlias: 'ml' }].map(
      ({ id, lensAlias }) => ({
        id,
        entity_ref: `component:default/${id}`,
        lens_alias: lensAlias,
        lens_version: '1',
        status: 'draft',
        revision: 0,
        frozen: false,
        created_at: now,
        created_by: 'user:default/ines',
        updated_at: now,
      }),
    ),
  );
  return db;
}

async function idsBySql(
  db: Knex,
  criteria: PermissionCriteria<PermissionCondition>,
): Promise<string[]> {
  const filter: PermissionCriteria<ReviewPermissionFilter> =
    createConditionTransformer(ruleset)(criteria);
  return db('reviews')
    .leftJoin(
      'scope_entities',
      'scope_entities.entity_ref',
      'reviews.entity_ref',
    )
    .modify(query => whereReviews(query, filter))
    .orderBy('reviews.id')
    .pluck('reviews.id');
}

function idsInMemory(
  criteria: PermissionCriteria<PermissionCondition>,
): string[] {
  const authorize = createConditionAuthorizer(ruleset);
  return [...subjects, { id: 'never-indexed-ml', lensAlias: 'ml' }]
    .map<ReviewPermissionResource>(subject => ({
      id: subject.id,
      entityRef: `component:default/${subject.id}`,
      owner: 'owner' in subject && !subject.removed ? subject.owner : undefined,
      lensAlias: subject.lensAlias,
    }))
    .filter(resource =>
      authorize(
        {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'lens-review',
          resourceType: 'lens-review-review',
          conditions: criteria,
        },
        resource,
      ),
    )
    .map(({ id }) => id)
    .sort();
}

describe.each(databases.ids)('whereReviews on %s', id => {
  let db: Knex;
  beforeAll(async () => {
    db = await withReviews(await databases.init(id));
  });

  it.each<[string, PermissionCriteria<PermissionCondition>, string[]]>([
    ['owned by a claim', growth, ['growth-iot', 'growth-ml']],
    ['of a lens', iot, ['growth-iot']],
    ['owned by nobody named', isReviewedEntityOwner({ claims: [] }), []],
    [
      'not owned by a claim, also without an owner',
      { not: growth },
      ['never-indexed-ml', 'ownerless-ml', 'removed-ml', 'risk-ml'],
    ],
    ['owned and of a lens', { allOf: [growth, iot] }, ['growth-iot']],
    [
      'owned, or not of a lens',
      { anyOf: [growth, { not: iot }] },
      [
        'growth-iot',
        'growth-ml',
        'never-indexed-ml',
        'ownerless-ml',
        'removed-ml',
        'risk-ml',
      ],
    ],
    [
      'neither owned nor of a lens',
      { not: { anyOf: [growth, iot] } },
      ['never-indexed-ml', 'ownerless-ml', 'removed-ml', 'risk-ml'],
    ],
  ])('finds the reviews %s, as the rules do', async (_, criteria, ids) => {
    expect(await idsBySql(db, criteria)).toEqual(ids);
    expect(idsInMemory(criteria)).toEqual(ids);
  });
});

import { Knex } from 'knex';
import {
  ALICE,
  createTestServices,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { testLens } from '../__testUtils__/testLens';
import { Services } from '../createServices';
import { Visibility } from '../database/Visibility';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const GROWTH = 'group:default/growth';
const RISK = 'group:default/risk';

const ref = (name: string) => `component:default/${name}`;

const ownedBy = (...values: string[]) => ({ field: 'owner' as const, values });
const withLens = (...values: string[]) => ({
  field: 'lensAlias' as const,
  values,
});

describe.each(databases.ids)('lists under conditions, on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;

  // Reviews from the oldest to the newest: both with test-lens, single, both with
  // other, risky with other, risky with test-lens; nobody reviewed bare and alone
  beforeAll(async () => {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db));
    await services.lenses.install([testLens({ alias: 'other' })]);
    for (const [name, owner] of [
      ['both', GROWTH],
      ['single', GROWTH],
      ['bare', GROWTH],
      ['risky', RISK],
      ['alone', undefined],
    ] as const) {
      await services.scope.put(
        { entityRef: ref(name), title: name, owner, tags: [] },
        clock.now(),
      );
    }
    await review('both', 'test-lens', 'card', 'rehearse');
    await review('single', 'test-lens', 'card');
    await review('both', 'other');
    await review('risky', 'other', 'card', 'rehearse');
    await review('risky', 'test-lens', 'card');
  });

  async function review(name: string, lens: string, ...selected: string[]) {
    clock.advance(1);
    const result = await services.reviews.create(
      { entityRef: ref(name), lens },
      ALICE,
    );
    if (result.outcome !== 'created') {
      throw new Error(result.outcome);
    }
    await services.reviews.putAnswer(
      result.view.review.id,
      'ops',
      {
        choices: Object.fromEntries(
          selected.map(choice => [choice, { state: 'selected' as const }]),
        ),
      },
      0,
      ALICE,
    );
  }

  /** Title, lens and score of each component, those without a review last. */
  async function rows(reviews: Visibility['reviews'], lens?: string) {
    const { items, totalItems } = await services.scorecards.listComponents(
      { lens, orderBy: { column: 'score', direction: 'desc' } },
      { reviews },
    );
    expect(totalItems).toBe(5);
    return items.map(
      ({ title, review: shown }) =>
        title + (shown ? ` ${shown.lens.alias} ${shown.score}` : ''),
    );
  }

  it('show the newest review that may be read, be it the older of two', async () => {
    expect(await rows(withLens('test-lens'))).toEqual([
      'both test-lens 50',
      'single test-lens 25',
      'risky test-lens 25',
      'alone',
      'bare',
    ]);
    expect(await rows(withLens('other'))).toEqual([
      'risky other 50',
      'both other 0',
      'alone',
      'bare',
      'single',
    ]);
    expect(await rows(withLens('test-lens', 'other'))).toEqual(
      await rows(undefined),
    );
  });

  it('count it in the overview, in groups and in filters', async () => {
    const older: Visibility = {
      reviews: { allOf: [withLens('test-lens'), ownedBy(GROWTH)] },
    };
    expect(await services.scorecards.getSummary({}, older)).toMatchObject({
      total: 5,
      reviewed: 2,
      score: 37.5,
      pillars: [{ score: 75 }, { score: 0 }],
    });
    const { items } = await services.scorecards.listGroups(
      { by: 'owner' },
      older,
    );
    expect(
      items.map(({ group, reviewed, total, score }) => [
        group,
        reviewed,
        total,
        score,
      ]),
    ).toEqual([
      [GROWTH, 2, 3, 37.5],
      ['', 0, 1, null],
      [RISK, 0, 1, null],
    ]);
    const reviewed = await services.scorecards.listComponents(
      { has: ['review'] },
      older,
    );
    expect(reviewed.items.map(({ title }) => title)).toEqual([
      'both',
      'single',
    ]);
    expect(reviewed.totalItems).toBe(2);
  });

  it.each<[string, Visibility['reviews']]>([
    ['an owner', ownedBy(GROWTH)],
    ['nobody', ownedBy()],
    ['all but an owner', { not: ownedBy(GROWTH) }],
    ['a lens or an owner', { anyOf: [withLens('other'), ownedBy(GROWTH)] }],
    [
      'neither a lens nor an owner',
      { not: { anyOf: [withLens('other'), ownedBy(GROWTH)] } },
    ],
  ])(
    'show of each component what the list of reviews does: %s',
    async (_, reviews) => {
      for (const lens of [undefined, 'test-lens', 'other']) {
        // From the newest
        const listed = await services.reviews.list(
          { lensAlias: lens },
          { reviews },
        );
        const newest = new Map<string, string>();
        for (const { entityRef, id: reviewId } of listed.items) {
          newest.set(entityRef, newest.get(entityRef) ?? reviewId);
        }
        const { items } = await services.scorecards.listComponents(
          { lens },
          { reviews },
        );
        expect(items.map(item => [item.entityRef, item.review?.id])).toEqual(
          ['alone', 'bare', 'both', 'risky', 'single'].map(name => [
            ref(name),
            newest.get(ref(name)),
          ]),
        );
      }
    },
  );

  it('page through what has a value and what has none', async () => {
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await services.scorecards.listComponents(
        {
          limit: 2,
          cursor,
          orderBy: { column: 'score', direction: 'desc' },
        },
        { reviews: ownedBy(RISK) },
      );
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
    } while (cursor);
    expect(titles).toEqual(['risky', 'alone', 'bare', 'both', 'single']);
  });
});

import { Knex } from 'knex';
import {
  ALICE,
  BOB,
  createTestServices,
  startReview,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { Services } from '../createServices';
import { Visibility } from '../database/Visibility';
import { CampaignPlan } from './Campaign';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ref = (name: string) => `component:default/${name}`;
const TEAM_A = 'group:default/team-a';
const TEAM_B = 'group:default/team-b';
const DEPT = 'group:default/dept';
const PLATFORM = 'group:default/platform';
const DAY = 24 * 60;
const ENCRYPT = { questionId: 'sec', choiceId: 'encrypt' };
const CARD = { questionId: 'ops', choiceId: 'card' };

const plan = (more: Partial<CampaignPlan> = {}): CampaignPlan => ({
  title: 'Encrypt everything',
  lensAlias: 'test-lens',
  asks: { kind: 'practices', practices: [ENCRYPT] },
  filter: {},
  owner: PLATFORM,
  dueOn: '2026-04-30',
  ...more,
});

describe.each(databases.ids)('campaigns on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;

  beforeEach(async () => {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db));
    await sync(['a1', 'a2', 'b1', 'b2']);
  });

  async function sync(present: string[]) {
    async function* entities() {
      yield present.map(name => ({
        entityRef: ref(name),
        title: name,
        owner: name.startsWith('a') ? TEAM_A : TEAM_B,
        tags: [],
      }));
    }
    await services.scope.sync(
      entities(),
      new Map([
        [TEAM_A, [DEPT]],
        [TEAM_B, [DEPT]],
      ]),
      clock.now(),
    );
  }

  async function start(more: Partial<CampaignPlan> = {}) {
    const result = await services.campaigns.create(plan(more), ALICE, {});
    if (result.outcome !== 'done') {
      throw new Error(JSON.stringify(result));
    }
    return result.view.campaign;
  }

  async function answer(
    name: string,
    { questionId, choiceId }: typeof ENCRYPT,
    state: 'selected' | 'unselected',
  ) {
    const { items } = await services.reviews.list({ entityRef: ref(name) });
    const reviewId =
      items[0]?.id ?? (await startReview(services, ref(name))).review.id;
    const view = await services.reviews.get(reviewId);
    const saved = await services.reviews.putAnswer(
      reviewId,
      questionId,
      { choices: { [choiceId]: { state } } },
      view?.answers[questionId]?.revision ?? 0,
      BOB,
    );
    expect(saved.outcome).toBe('saved');
  }

  async function progress(campaignId: string, visibility: Visibility = {}) {
    const view = await services.campaigns.get(campaignId, visibility);
    return [view?.progress.done, view?.progress.total];
  }

  async function points(campaignId: string, visibility: Visibility = {}) {
    const view = await services.campaigns.get(campaignId, visibility);
    const all = view ? await services.campaigns.points(view, visibility) : [];
    return all.map(({ day, done, total }) => `${day} ${done}/${total}`);
  }

  async function names(campaignId: string, done?: boolean) {
    const found = await services.campaigns.condition(campaignId, done);
    const { items } = await services.scorecards.listComponents({
      lens: found?.lens,
      campaign: found?.condition,
    });
    return items.map(item => item.title).join(' ');
  }

  it('counts a component as done when nothing is left to do with its practices', async () => {
    const campaign = await start({
      asks: { kind: 'practices', practices: [ENCRYPT, CARD] },
      filter: { owner: [DEPT] },
    });
    expect(await progress(campaign.id)).toEqual([0, 4]);
    await answer('a1', ENCRYPT, 'selected');
    await answer('b1', ENCRYPT, 'selected');
    await answer('b1', CARD, 'unselected');
    expect(await progress(campaign.id)).toEqual([0, 4]);
    await answer('a1', CARD, 'selected');
    expect(await progress(campaign.id)).toEqual([1, 4]);
    expect(await names(campaign.id)).toBe('a1 a2 b1 b2');
    expect(await names(campaign.id, true)).toBe('a1');
    expect(await names(campaign.id, false)).toBe('a2 b1 b2');
    expect(await services.campaigns.practices(campaign, {})).toEqual([
      { ...ENCRYPT, title: expect.any(String), done: 2, total: 4 },
      { ...CARD, title: expect.any(String), done: 1, total: 4 },
    ]);
  });

  it('takes a practice that is marked not applicable as done', async () => {
    const campaign = await start();
    const { review } = await startReview(services, ref('a1'));
    await services.reviews.putAnswer(
      review.id,
      'sec',
      {
        choices: {
          encrypt: { state: 'not_applicable', reason: 'OUT_OF_SCOPE' },
        },
      },
      0,
      BOB,
    );
    expect(await progress(campaign.id)).toEqual([1, 4]);
  });

  it('asks for a score or a level', async () => {
    const score = await start({ asks: { kind: 'target', score: 50 } });
    const level = await start({ asks: { kind: 'target', level: 'bronze' } });
    await answer('a1', ENCRYPT, 'selected');
    await startReview(services, ref('a2'));
    expect(await progress(score.id)).toEqual([1, 4]);
    expect(await names(score.id, false)).toBe('a2 b1 b2');
    expect(await progress(level.id)).toEqual([0, 4]);
  });

  it('burns down by the day, and keeps what was when somebody goes back', async () => {
    const campaign = await start();
    await answer('a1', ENCRYPT, 'selected');
    await services.campaigns.note();
    clock.advance(DAY);
    await services.campaigns.note();
    clock.advance(DAY);
    await answer('a1', ENCRYPT, 'unselected');
    await answer('b1', ENCRYPT, 'selected');
    await answer('b2', ENCRYPT, 'selected');
    await services.campaigns.note();
    await services.campaigns.note();
    clock.advance(DAY);
    await sync(['a1', 'a2', 'b1', 'b2', 'a3']);
    // Nobody noted it yet, and today is counted as it is
    expect(await points(campaign.id)).toEqual([
      '2026-03-01 1/4',
      '2026-03-02 1/4',
      '2026-03-03 2/4',
      '2026-03-04 2/5',
    ]);
    await services.campaigns.note();
    clock.advance(DAY);
    await sync(['a1', 'b1', 'b2', 'a3']);
    await services.campaigns.note();
    expect((await points(campaign.id)).slice(-2)).toEqual([
      '2026-03-04 2/5',
      '2026-03-05 2/4',
    ]);
  });

  it('neither shows nor counts what somebody may not see', async () => {
    const campaign = await start();
    await answer('a1', ENCRYPT, 'selected');
    await answer('b1', ENCRYPT, 'selected');
    await services.campaigns.note();
    const some = { entityRefs: [ref('a1'), ref('a2')] };
    expect(await progress(campaign.id, some)).toEqual([1, 2]);
    expect(await points(campaign.id, some)).toEqual(['2026-03-01 1/2']);
    expect(await progress(campaign.id, { entityRefs: [] })).toEqual([0, 0]);

    const reviews = { field: 'owner' as const, values: [TEAM_B] };
    expect(await progress(campaign.id, { reviews })).toEqual([1, 4]);
    await services.campaigns.end(campaign.id, 0, ALICE, {});
    expect(await points(campaign.id, { reviews })).toEqual(['2026-03-01 1/4']);
    expect(await progress(campaign.id, some)).toEqual([1, 2]);
  });

  it('changes while it runs, for who knows its newest revision', async () => {
    const campaign = await start();
    const narrower = plan({ title: 'Team B', filter: { owner: [TEAM_B] } });
    const changed = await services.campaigns.update(
      campaign.id,
      0,
      narrower,
      BOB,
      {},
    );
    expect(changed).toMatchObject({
      outcome: 'done',
      view: {
        campaign: { title: 'Team B', revision: 1 },
        progress: { total: 2 },
      },
    });
    expect(
      await services.campaigns.update(campaign.id, 0, narrower, BOB, {}),
    ).toEqual({ outcome: 'stale' });
  });

  it('keeps its numbers once it has ended', async () => {
    const campaign = await start();
    await answer('a1', ENCRYPT, 'selected');
    clock.advance(DAY);
    expect(
      await services.campaigns.end(campaign.id, 0, ALICE, {}),
    ).toMatchObject({
      outcome: 'done',
      view: { progress: { done: 1, total: 4 } },
    });
    clock.advance(DAY);
    await answer('b1', ENCRYPT, 'selected');
    await services.campaigns.note();
    expect(await progress(campaign.id)).toEqual([1, 4]);
    expect(await points(campaign.id)).toEqual([
      '2026-03-01 0/4',
      '2026-03-02 1/4',
    ]);
    expect(await services.campaigns.end(campaign.id, 1, ALICE, {})).toEqual({
      outcome: 'ended',
    });
  });

  it.each([
    [{ title: '' }, /title/],
    [{ dueOn: '2026-02-28' }, /has gone by/],
    [{ asks: { kind: 'target' as const } }, /which score or which level/],
    [
      { asks: { kind: 'target' as const, level: 'platinum' } },
      /bronze, silver, gold/,
    ],
    [
      {
        asks: {
          kind: 'practices' as const,
          practices: [{ questionId: 'sec', choiceId: 'none' }],
        },
      },
      /no practice sec\/none/,
    ],
  ])('is refused with %j', async (more, message) => {
    const result = await services.campaigns.create(plan(more), ALICE, {});
    expect(result).toEqual({
      outcome: 'refused',
      message: expect.stringMatching(message),
    });
  });

  it('reminds owners of what is not done: at the start, before the day and after it, once each', async () => {
    const campaign = await start({ title: 'Encrypt' });
    await answer('b1', ENCRYPT, 'selected');
    await answer('b2', ENCRYPT, 'selected');
    const told = async () => {
      // Two replicas plan at once
      const remind = () => services.reminders.plan(async () => []);
      await Promise.all([remind(), remind()]);
      const claimed = await services.notices.claim(
        clock.now(),
        new Date(clock.now().getTime() + 60_000),
        100,
      );
      for (const notice of claimed) {
        await services.notices.markSent(notice.id, clock.now());
      }
      return claimed.map(({ kind, recipient, description, link }) => [
        kind,
        recipient,
        description,
        link,
      ]);
    };
    const link = `/lens-review/campaigns?campaign=${campaign.id}`;
    const text = '2 components of yours are not done.';
    expect(await told()).toEqual([['campaign_started', TEAM_A, text, link]]);
    expect(await told()).toEqual([]);
    clock.set('2026-04-20T00:00:00Z');
    expect(await told()).toEqual([['campaign_due', TEAM_A, text, link]]);
    clock.set('2026-05-01T00:00:00Z');
    await answer('a1', ENCRYPT, 'selected');
    expect(await told()).toEqual([
      ['campaign_overdue', TEAM_A, '1 component of yours is not done.', link],
    ]);
    await services.campaigns.end(campaign.id, 0, ALICE, {});
    clock.advance(DAY);
    expect(await told()).toEqual([]);
  });
});

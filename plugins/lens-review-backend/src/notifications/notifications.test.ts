import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';
import { NoticeSender } from './NoticeSender';

jest.setTimeout(60_000);

const GROWTH = 'group:default/growth';
const databases = createTestDatabases();

/** What attests for all its components, as the catalog has it. */
const HOLDERS: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'company', title: 'The Company' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: 'retail' },
    relations: [{ type: 'ownedBy', targetRef: GROWTH }],
  },
];

describe.each(databases.ids)('Notifications on %s', id => {
  async function replica(db: Knex, send: NotificationSendOptions[]) {
    const test = await createTestServices(db);
    const failing: { error?: Error } = {};
    const sender = new NoticeSender({
      notices: test.services.notices,
      notifications: {
        send: async notification => {
          if (failing.error) {
            throw failing.error;
          }
          send.push(notification);
        },
      },
      logger: mockServices.logger.mock(),
      now: test.clock.now,
    });
    return { ...test, sender, failing };
  }

  async function create() {
    const db = await databases.init(id);
    const sent: NotificationSendOptions[] = [];
    const test = await replica(db, sent);
    const { services, clock } = test;
    await services.scope.put(
      { entityRef: CHURN, title: 'Churn', tags: [], owner: GROWTH },
      clock.now(),
    );
    const { review } = await startReview(services);
    const titles = () => sent.map(({ payload }) => payload.title);
    const exempt = async (validUntil: string) => {
      const { exemption } = doneOf(
        await services.exemptions.request(
          review.id,
          { questionId: 'sec', choiceId: 'encrypt', reason: 'r', validUntil },
          ALICE,
        ),
      );
      return doneOf(
        await services.exemptions.approve(review.id, exemption.id, {}, BOB),
      ).exemption;
    };
    const remind = async () => {
      await services.reminders.plan(async refs =>
        HOLDERS.filter(one => refs.includes(stringifyEntityRef(one))),
      );
      return test.sender.send();
    };
    return { ...test, db, sent, titles, reviewId: review.id, exempt, remind };
  }

  it('reminds the owning group before an exemption runs out, once', async () => {
    const { clock, sent, titles, exempt, remind } = await create();
    await exempt('2026-04-01T00:00:00.000Z');
    await remind();
    expect(titles()).toEqual([
      'Your request for an exemption of component:default/churn was approved',
    ]);
    clock.set('2026-03-17T23:00:00.000Z');
    expect(await remind()).toBe(0);
    clock.set('2026-03-18T00:00:00.000Z');
    expect(await remind()).toBe(1);
    expect(sent.at(-1)).toMatchObject({
      recipients: { type: 'entity', entityRef: GROWTH },
      payload: {
        title: 'An exemption of Churn runs out on 2026-04-01',
        link: '/catalog/default/component/churn/lens-review',
        topic: 'lens-review',
      },
    });
    clock.advance(60);
    expect(await remind()).toBe(0);
  });

  it('tells those who decide what waits for them, but not of their own', async () => {
    const BOARD = 'group:default/architecture';
    const { services } = await createTestServices(await databases.init(id), {
      process: {
        approvers: [BOARD, ALICE],
        exemptions: { endRequired: true },
        remindBefore: { days: 14 },
      },
    });
    const { review } = await startReview(services);
    doneOf(
      await services.exemptions.request(
        review.id,
        {
          questionId: 'sec',
          choiceId: 'encrypt',
          reason: 'The vendor cannot',
          validUntil: '2026-04-01T00:00:00.000Z',
        },
        ALICE,
      ),
    );
    doneOf(await services.lifecycles.submit(review.id, undefined, BOB));
    const told = await services.notices.claim(START, START, 50);
    expect(
      told.map(({ kind, recipient }) => `${kind} ${recipient}`).sort(),
    ).toEqual([
      `exemption_requested ${BOARD}`,
      `review_submitted ${BOARD}`,
      `review_submitted ${ALICE}`,
    ]);
  });

  it('leaves one out that another one follows, and what has run out', async () => {
    const { clock, exempt, remind } = await create();
    await exempt('2026-03-10T00:00:00.000Z');
    await exempt('2026-06-01T00:00:00.000Z');
    await remind();
    clock.set('2026-03-11T00:00:00.000Z');
    expect(await remind()).toBe(0);
  });

  it('reminds before an attestation runs out', async () => {
    const { services, clock, reviewId, titles, remind } = await create();
    await services.reviews.attest(
      reviewId,
      {
        questionId: 'ops',
        choiceId: 'card',
        url: 'https://example.com/card',
        validUntil: '2026-03-20T00:00:00.000Z',
      },
      ALICE,
    );
    clock.set('2026-03-06T00:00:00.000Z');
    await remind();
    expect(titles()).toEqual([
      'An attestation of Churn runs out on 2026-03-20',
    ]);
  });

  it('reminds a group, and the owner of a domain, before what they attest for all runs out', async () => {
    const { services, db, clock, sent, remind } = await create();
    const attest = async (entityRef: string, validUntil: string) =>
      doneOf(
        await services.sharedAttestations.attest(
          entityRef,
          {
            lens: 'test-lens',
            questionId: 'ops',
            choiceId: 'rehearse',
            title: 'How we roll back',
            validUntil,
          },
          ALICE,
        ),
      );
    await attest('group:default/company', '2026-03-20T00:00:00.000Z');
    await attest('domain:default/retail', '2026-03-21T00:00:00.000Z');
    // Of one that the catalog no longer has, and of one that another one follows
    await attest('system:default/gone', '2026-03-20T00:00:00.000Z');
    await attest('domain:default/retail', '2026-03-20T12:00:00.000Z');
    expect(await remind()).toBe(0);

    clock.set('2026-03-08T00:00:00.000Z');
    // Three replicas plan and send at once, and again
    const replicas = await Promise.all(
      [1, 2, 3].map(async () => {
        const one = await replica(db, sent);
        one.clock.set(clock.now());
        return one;
      }),
    );
    for (const _ of [1, 2]) {
      await Promise.all(
        replicas.map(one => one.services.reminders.plan(async () => HOLDERS)),
      );
      await Promise.all(replicas.map(one => one.sender.send()));
    }
    expect(
      sent.map(({ recipients, payload: { title, link } }) => [
        recipients.type === 'entity' && recipients.entityRef,
        title,
        link,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [
          'group:default/company',
          'A document of The Company runs out on 2026-03-20',
          '/catalog/default/group/company',
        ],
        [
          GROWTH,
          'A document of retail runs out on 2026-03-21',
          '/catalog/default/domain/retail',
        ],
      ]),
    );
    expect(sent).toHaveLength(2);
  });

  it('reminds of all else while the catalog is down, and of what is attested for several afterwards', async () => {
    const logger = mockServices.logger.mock();
    const db = await databases.init(id);
    const { services, clock } = await createTestServices(db, { logger });
    await services.scope.put(
      { entityRef: CHURN, title: 'Churn', tags: [], owner: ALICE },
      clock.now(),
    );
    const { review } = await startReview(services);
    const mark = {
      questionId: 'ops',
      validUntil: '2026-03-20T00:00:00.000Z',
    };
    await services.reviews.attest(
      review.id,
      { ...mark, choiceId: 'card', url: 'https://example.com/card' },
      ALICE,
    );
    doneOf(
      await services.sharedAttestations.attest(
        'domain:default/retail',
        {
          ...mark,
          lens: 'test-lens',
          choiceId: 'rehearse',
          title: 'How we roll back',
        },
        ALICE,
      ),
    );
    clock.set('2026-03-08T00:00:00.000Z');
    const told = async () =>
      (await services.notices.claim(clock.now(), clock.now(), 50)).map(
        ({ kind, recipient }) => `${kind} ${recipient}`,
      );

    await services.reminders.plan(async () => {
      throw new Error('503');
    });
    expect(await told()).toEqual([`attestation_expiring ${ALICE}`]);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('503'));

    await services.reminders.plan(async () => HOLDERS);
    expect(await told()).toContain(`attestation_expiring ${GROWTH}`);
  });

  it('says once that a sprint check is due, and once that it is overdue', async () => {
    const { services, clock, reviewId, titles, remind } = await create();
    await services.scope.put(
      {
        entityRef: CHURN,
        title: 'Churn',
        tags: [],
        owner: GROWTH,
        cadence: 'P2W',
      },
      clock.now(),
    );
    await remind();
    clock.set('2026-03-15T12:00:00.000Z');
    await remind();
    await remind();
    clock.set('2026-03-25T12:00:00.000Z');
    await remind();
    await remind();
    expect(titles()).toEqual([
      'The sprint check of Churn is due',
      'The sprint check of Churn is overdue',
    ]);
    doneOf(await services.milestones.take(reviewId, 'Sprint 1', ALICE));
    clock.set('2026-04-08T12:00:00.000Z');
    await remind();
    expect(titles()).toHaveLength(3);
  });

  it('sends each once, with three replicas at work', async () => {
    const { db, clock, sent, exempt } = await create();
    await exempt('2026-04-01T00:00:00.000Z');
    clock.set('2026-03-20T00:00:00.000Z');
    const replicas = await Promise.all(
      [1, 2, 3].map(async () => {
        const one = await replica(db, sent);
        one.clock.set(clock.now());
        return one;
      }),
    );
    await Promise.all(
      replicas.map(one => one.services.reminders.plan(async () => HOLDERS)),
    );
    await Promise.all(replicas.map(one => one.sender.send()));
    expect(sent.map(({ payload }) => payload.scope)).toHaveLength(2);
    expect(new Set(sent.map(({ payload }) => payload.scope)).size).toBe(2);
  });

  it('tries again where sending failed, not at once', async () => {
    const { clock, sender, failing, exempt, sent } = await create();
    await exempt('2026-06-01T00:00:00.000Z');
    failing.error = new Error('no notifications backend');
    expect(await sender.send()).toBe(0);
    failing.error = undefined;
    expect(await sender.send()).toBe(0);
    clock.advance(5);
    expect(await sender.send()).toBe(1);
    expect(sent).toHaveLength(1);
  });
});

import { Knex } from 'knex';
import { START } from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { createOnce } from './createOnce';
import { DatabaseIdempotencyStore } from './DatabaseIdempotencyStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const DAY_MS = 24 * 60 * 60_000;

describe.each(databases.ids)('IdempotencyStore on %s', id => {
  let db: Knex;
  let store: DatabaseIdempotencyStore;
  let created: string[];

  beforeEach(async () => {
    db = await databases.init(id);
    store = new DatabaseIdempotencyStore(db);
    created = [];
  });

  function post(
    options: {
      key?: string;
      caller?: string;
      path?: string;
      bodyHash?: string;
      now?: Date;
      fails?: boolean;
      breaks?: boolean;
    } = {},
  ) {
    const { now = START, fails, breaks, ...identity } = options;
    return db.transaction(tx =>
      createOnce<{ outcome: 'created' | 'refused'; name?: string }, string>(
        {
          store,
          now,
          tx,
          request: {
            key: 'k',
            caller: 'user:default/alice',
            path: 'POST /things',
            bodyHash: 'b',
            ...identity,
            respond: name => ({ status: 201, body: { name } }),
          },
        },
        async () => {
          if (breaks) {
            throw new Error('broken');
          }
          if (fails) {
            return { outcome: 'refused' };
          }
          created.push(`thing ${created.length}`);
          return { outcome: 'created', name: created.at(-1) };
        },
        result => result.name,
      ),
    );
  }

  it('answers a repeat with what was answered first, without doing the work again', async () => {
    await post();
    expect(await post()).toEqual({
      outcome: 'repeated',
      response: { status: 201, body: { name: 'thing 0' } },
    });
    expect(created).toEqual(['thing 0']);
  });

  it('refuses a key that comes with another body', async () => {
    await post();
    expect(await post({ bodyHash: 'other' })).toEqual({
      outcome: 'key_reused',
    });
  });

  it('keeps callers and paths apart', async () => {
    await post();
    await post({ caller: 'user:default/bob' });
    await post({ path: 'POST /others' });
    await post({ key: 'other' });
    expect(created).toHaveLength(4);
  });

  it('does the work again where nothing was created the first time', async () => {
    expect(await post({ fails: true })).toEqual({ outcome: 'refused' });
    await expect(post({ breaks: true })).rejects.toThrow('broken');
    expect(await post()).toMatchObject({ outcome: 'created' });
  });

  it('forgets after 24 hours', async () => {
    await post();
    const almost = new Date(START.getTime() + DAY_MS - 1);
    expect(await post({ now: almost })).toMatchObject({ outcome: 'repeated' });
    expect(await store.forgetExpired(almost)).toBe(0);

    const after = new Date(START.getTime() + DAY_MS);
    expect(await post({ now: after })).toMatchObject({ name: 'thing 1' });
    expect(await store.forgetExpired(after)).toBe(0);
    expect(await store.forgetExpired(new Date(after.getTime() + DAY_MS))).toBe(
      1,
    );
  });
});

import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DEFAULT_ENTITY_FILTER } from '@lens-review/backstage-plugin-lens-review-common';
import { TestClock } from '../__testUtils__/createTestServices';
import { mlComponent } from '../__testUtils__/startLensReview';
import { VisibleEntities } from './VisibleEntities';

const alice = mockCredentials.user('user:default/alice');
const READABLE = ['component:default/churn', 'group:default/growth'];
const bob = mockCredentials.user('user:default/bob');

function setUp() {
  const clock = new TestClock();
  const inner = catalogServiceMock({
    entities: [
      mlComponent('churn'),
      mlComponent('shop', { type: 'website' }),
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'growth', namespace: 'default' },
      },
    ],
  });
  const read = jest.fn(inner.streamEntities.bind(inner));
  const visible = new VisibleEntities({
    catalog: catalogServiceMock.mock({ streamEntities: read }),
    entityFilter: DEFAULT_ENTITY_FILTER,
    now: clock.now,
  });
  return { clock, read, visible };
}

describe('VisibleEntities', () => {
  it('asks the catalog as the caller, for ML components and what they roll up to', async () => {
    const { read, visible } = setUp();
    expect(await visible.list(alice)).toEqual(READABLE);
    expect(read.mock.calls[0][1]).toEqual({ credentials: alice });
  });

  it('asks again after 30 seconds, and for every caller', async () => {
    const { clock, read, visible } = setUp();
    await visible.list(alice);
    clock.advance(29 / 60);
    await visible.list(alice);
    expect(read).toHaveBeenCalledTimes(1);
    await visible.list(bob);
    expect(read).toHaveBeenCalledTimes(2);
    clock.advance(1 / 60);
    await visible.list(alice);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('does not keep a failure', async () => {
    const { read, visible } = setUp();
    read.mockImplementationOnce(() => {
      throw new Error('503');
    });
    await expect(visible.list(alice)).rejects.toThrow('503');
    expect(await visible.list(alice)).toEqual(READABLE);
  });
});

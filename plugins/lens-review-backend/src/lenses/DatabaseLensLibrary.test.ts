import {
  ALICE,
  BOB,
  createTestServices,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { testLens } from '../__testUtils__/testLens';
import { Services } from '../createServices';
import { lensToApi, lensVersionToApi } from './lensToApi';

jest.setTimeout(60_000);

const databases = createTestDatabases();

function ownLens(options: Parameters<typeof testLens>[0] = {}) {
  const { document, overlay } = testLens({ alias: 'own', ...options });
  return {
    alias: 'own',
    version: options.version ?? '1.0.0',
    document,
    overlay,
    publish: true,
  };
}

async function start(services: Services, lens = 'own') {
  const result = await services.reviews.create(
    { entityRef: 'component:default/churn', lens },
    ALICE,
  );
  return result.outcome === 'created' ? result.view : undefined;
}

describe.each(databases.ids)('LensLibrary on %s', id => {
  async function create() {
    return createTestServices(await databases.init(id));
  }

  it('gives document and overlay back byte for byte', async () => {
    const { services } = await create();
    // Spaces, line ends and an unknown key, as a file may have them
    const lens = ownLens();
    lens.document = `\r\n  ${lens.document.replace(
      '{',
      '{ "x-note": "ä\\u00e4",\t',
    )}\r\n`;

    await services.lenses.add(lens, ALICE);

    const version = await services.lenses.getVersion('own', '1.0.0');
    expect(version?.record.document).toBe(lens.document);
    expect(version?.record.overlay).toBe(lens.overlay);
    expect(version?.record).toMatchObject({
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      status: 'published',
      createdBy: ALICE,
      questionCount: 2,
      practiceCount: 3,
    });
  });

  it('takes a lens as an object too', async () => {
    const { services } = await create();
    const lens = ownLens();
    const result = await services.lenses.add(
      { ...lens, document: JSON.parse(lens.document), overlay: undefined },
      ALICE,
    );
    expect(result).toMatchObject({ outcome: 'added' });
    const version = await services.lenses.getVersion('own', '1.0.0');
    expect(JSON.parse(version?.record.document ?? '')).toEqual(
      JSON.parse(lens.document),
    );
    expect(version?.record.overlay).toBeUndefined();
  });

  it('refuses a faulty lens with its faults and stores nothing', async () => {
    const { services } = await create();
    const lens = ownLens();
    const document = lens.document.replace(
      '"card && rehearse"',
      '"card && x1x"',
    );

    const result = await services.lenses.add({ ...lens, document }, ALICE);

    if (result.outcome !== 'refused') {
      throw new Error(result.outcome);
    }
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        path: expect.stringContaining('riskRules[0].condition'),
        line: expect.any(Number),
      }),
    );
    expect(services.lenses.lint(document, lens.overlay)).toEqual(result.issues);
    expect(await services.lenses.getVersion('own', '1.0.0')).toBeUndefined();
    expect(await services.lenses.listVersions('own', {})).toBeUndefined();
  });

  it('refuses an overlay that names what the lens does not have', async () => {
    const { services } = await create();
    const lens = ownLens();
    const overlay = lens.overlay.replace('  sec:', '  nope:');
    expect(
      await services.lenses.add({ ...lens, overlay }, ALICE),
    ).toMatchObject({ outcome: 'refused' });
  });

  it('never changes a published version', async () => {
    const { services } = await create();
    const lens = ownLens();
    await services.lenses.add(lens, ALICE);

    const other = ownLens({ title: 'How do you run models?' });
    expect(await services.lenses.add(other, ALICE)).toMatchObject({
      outcome: 'version_taken',
    });
    expect(await services.lenses.add(lens, ALICE)).toMatchObject({
      outcome: 'added',
    });
    const version = await services.lenses.getVersion('own', '1.0.0');
    expect(version?.record.document).toBe(lens.document);
  });

  it('keeps a draft from reviews until it is published, and replaces it before', async () => {
    const { services } = await create();
    const first = await services.lenses.add(
      { ...ownLens(), publish: false },
      ALICE,
    );
    if (first.outcome !== 'added') {
      throw new Error(first.outcome);
    }
    expect(await start(services)).toBeUndefined();
    expect((await services.lenses.list({})).items.map(it => it.alias)).toEqual([
      'test-lens',
    ]);

    const other = ownLens({ title: 'What now, models?' });
    const { checksum } = first.version.record;
    expect(await services.lenses.add(other, BOB)).toMatchObject({
      outcome: 'draft_there',
      draft: { checksum, createdBy: ALICE },
    });
    expect(
      await services.lenses.add({ ...other, replaces: checksum }, BOB),
    ).toMatchObject({ outcome: 'added' });

    const view = await start(services);
    expect(view?.lens.document.pillars[0].questions[0].title).toBe(
      'What now, models?',
    );
  });

  it('leaves a draft to whoever drafted it where the same is sent again', async () => {
    const { services, clock } = await create();
    const draft = {
      ...ownLens(),
      publish: false,
      renames: [
        {
          from: { questionId: 'ops', choiceId: 'old' },
          to: { questionId: 'ops', choiceId: 'card' },
        },
      ],
    };
    const stored = async () =>
      (await services.lenses.getVersion('own', '1.0.0'))?.record;
    await services.lenses.add(draft, ALICE);
    const first = await stored();
    expect(first).toMatchObject({ createdBy: ALICE, renames: draft.renames });

    clock.advance(1);
    const again = await services.lenses.add(draft, BOB);
    expect(again).toMatchObject({
      outcome: 'added',
      version: { record: { createdBy: ALICE } },
    });
    expect(await stored()).toEqual(first);

    // The text is the same, but not where answers go
    for (const renames of [undefined, [{ ...draft.renames[0], to: null }]]) {
      expect(
        await services.lenses.add({ ...draft, renames }, BOB),
      ).toMatchObject({ outcome: 'draft_there', draft: { createdBy: ALICE } });
    }
    expect(await stored()).toEqual(first);

    const replaces = first?.checksum;
    expect(
      await services.lenses.add(
        { ...draft, renames: undefined, replaces },
        BOB,
      ),
    ).toMatchObject({ outcome: 'added' });
    const replaced = await stored();
    expect(replaced).toMatchObject({ createdBy: BOB });
    expect(replaced?.renames).toBeUndefined();
  });

  it('publishes a draft with what it says of where answers go, and what is said last', async () => {
    const { services } = await create();
    const rename = (from: string, to: string | null) => ({
      from: { questionId: 'ops', choiceId: from },
      to: to === null ? null : { questionId: 'ops', choiceId: to },
    });
    const renames = [rename('old', 'card'), rename('older', 'card')];
    await services.lenses.add({ ...ownLens(), publish: false, renames }, ALICE);

    expect(
      await services.lenses.publish('own', '1.0.0', [rename('older', null)]),
    ).toMatchObject({
      outcome: 'added',
      version: { record: { renames: [renames[0], rename('older', null)] } },
    });
  });

  it('lists the newest draft of a lens once, also where its drafts bear several names', async () => {
    const { services, clock } = await create();
    const draft = async (alias: string, version: string, name: string) => {
      clock.advance(1);
      const { document, overlay } = testLens({ alias, version });
      const named = document.replace('Test lens', name);
      const lens = { alias, version, document: named, overlay, publish: false };
      expect(await services.lenses.add(lens, ALICE)).toMatchObject({
        outcome: 'added',
      });
    };
    await draft('ideas', '0.1.0', 'Zebra');
    await draft('others', '0.1.0', 'Middle');
    await draft('ideas', '0.2.0', 'Antelope');
    expect(
      (await services.lenses.listUnpublished()).map(
        ({ alias, version, name }) => `${name}: ${alias} ${version}`,
      ),
    ).toEqual(['Antelope: ideas 0.2.0', 'Middle: others 0.1.0']);
  });

  it('takes reviews along to a minor version that a person publishes', async () => {
    const { services } = await create();
    await services.lenses.add(ownLens(), ALICE);
    const view = await start(services);
    await services.lenses.add(
      {
        ...ownLens({ version: '1.1.0', title: 'How, models?' }),
        publish: false,
      },
      ALICE,
    );
    const reviewId = view?.review.id ?? '';
    expect((await services.reviews.get(reviewId))?.lens.version).toBe('1.0.0');

    await services.lenses.add(
      ownLens({ version: '1.1.0', title: 'How, models?' }),
      ALICE,
    );

    expect((await services.reviews.get(reviewId))?.lens.version).toBe('1.1.0');
  });

  it('keeps the aliases of built-in lenses to themselves', async () => {
    const { services } = await create();
    expect(
      await services.lenses.add(
        { ...ownLens({ version: '9.0.0' }), alias: 'test-lens' },
        ALICE,
      ),
    ).toEqual({ outcome: 'built_in' });
  });

  it('stops where a built-in file changed under its old number, naming the remedy', async () => {
    const { services } = await create();
    await expect(
      services.lenses.install([testLens({ title: 'How do you run models?' })]),
    ).rejects.toThrow(
      /test-lens changed, but they still say version 1\.0\.0.*new version/,
    );
    await expect(services.lenses.install([testLens()])).resolves.toBe(
      undefined,
    );
  });

  it('stops where a built-in lens cannot be used or names no version', async () => {
    const { services } = await create();
    const pack = testLens({ alias: 'second' });
    await expect(
      services.lenses.install([{ ...pack, document: '{' }]),
    ).rejects.toThrow(/The lens second .* cannot be used/);
    await expect(
      services.lenses.install([
        { ...pack, overlay: pack.overlay.replace(/^version.*$/m, '') },
      ]),
    ).rejects.toThrow(/names no version/);
  });

  it('lists lenses by name, and versions newest first, page by page', async () => {
    const { services } = await create();
    for (const version of ['1.0.0', '1.1.0', '2.0.0']) {
      await services.lenses.add(
        ownLens({ version, title: `How ${version}?` }),
        ALICE,
      );
    }

    const lenses = await services.lenses.list({});
    expect(lenses.items.map(lensToApi)).toMatchObject([
      { alias: 'own', version: '2.0.0', builtIn: false },
      { alias: 'test-lens', version: '1.0.0', builtIn: true },
    ]);
    const first = await services.lenses.listVersions('own', { limit: 2 });
    expect(first?.items.map(lensVersionToApi)).toMatchObject([
      { version: '2.0.0', phases: [{ id: 'build' }, { id: 'run' }] },
      { version: '1.1.0' },
    ]);
    const rest = await services.lenses.listVersions('own', {
      limit: 2,
      cursor: first?.nextCursor,
    });
    expect(rest?.items.map(it => it.record.version)).toEqual(['1.0.0']);
    expect(rest).toMatchObject({ totalItems: 3 });
    expect(rest?.nextCursor).toBeUndefined();
  });

  it('shows the whole content of a version with its evidence', async () => {
    const { services } = await create();
    const version = await services.lenses.getVersion('test-lens', '1.0.0');
    const api = version && lensVersionToApi(version);
    expect(api?.pillars[0].questions[0]).toMatchObject({
      id: 'ops',
      phaseId: 'build',
      choices: [
        {
          id: 'card',
          none: false,
          levelOfRisk: 'High',
          effort: 'S',
          evidence: { strength: 'full', facts: ['test.documented'] },
        },
        { id: 'rehearse', none: false },
        { id: 'ops_no', none: true },
      ],
    });
  });

  it('says what differs between two versions', async () => {
    const { services } = await create();
    await services.lenses.install([
      testLens({ version: '2.0.0', extraPractice: true }),
    ]);
    expect(
      await services.lenses.diff('test-lens', '1.0.0', '2.0.0'),
    ).toMatchObject({
      outcome: 'diff',
      diff: {
        alias: 'test-lens',
        kind: 'major',
        changes: expect.arrayContaining([
          expect.objectContaining({ change: 'added', choiceId: 'pager' }),
        ]),
      },
    });
    expect(await services.lenses.diff('test-lens', '1.0.0', '7')).toEqual({
      outcome: 'unknown_version',
      version: '7',
    });
  });
});

import {
  ALICE,
  BOB,
  createTestServices,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';
import { testLens } from '../__testUtils__/testLens';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** The test lens under an alias that people may change. */
function ours(version: string) {
  const { document, overlay = '' } = testLens({ version, alias: 'ours' });
  return { alias: 'ours', version, document, overlay };
}

/** The same with another id for the practice `ops/card`. */
function renamed(version: string) {
  const { document, overlay, ...rest } = ours(version);
  return {
    ...rest,
    document: document.replace(/"card/g, '"model_card'),
    overlay: overlay.replace('      card:', '      model_card:'),
  };
}

describe.each(databases.ids)('Lessons, drafts and upgrades on %s', id => {
  async function create() {
    const test = await createTestServices(await databases.init(id));
    const { services } = test;
    await services.lenses.add({ ...ours('1.0.0'), publish: true }, BOB);
    const created = await services.reviews.create(
      { entityRef: 'component:default/churn', lens: 'ours' },
      ALICE,
    );
    if (created.outcome !== 'created') {
      throw new Error(created.outcome);
    }
    const reviewId = created.view.review.id;
    const select = (questionId: string, choiceId: string) =>
      services.reviews.putAnswer(
        reviewId,
        questionId,
        { choices: { [choiceId]: { state: 'selected', note: 'see wiki' } } },
        0,
        ALICE,
      );
    const versionOf = async () =>
      (await services.reviews.find(reviewId))?.lensVersion;
    return { ...test, reviewId, select, versionOf };
  }

  it('go from what was learned to a new practice that reviews are asked about', async () => {
    const { services, reviewId, select, versionOf } = await create();
    await select('ops', 'card');
    const lesson = doneOf(
      await services.lessons.record(
        reviewId,
        {
          text: 'Nobody was paged when the endpoint failed.',
          practices: [{ questionId: 'ops', choiceId: 'rehearse' }],
        },
        ALICE,
      ),
    );
    expect(await services.lessons.listOf(reviewId)).toMatchObject([
      { id: lesson.id, status: 'open', lensAlias: 'ours' },
    ]);

    const draft = await services.lensDrafts.create(
      {
        alias: 'ours',
        version: '2.0.0',
        lessons: [lesson.id],
        edits: [
          {
            kind: 'add_practice',
            questionId: 'ops',
            choiceId: 'pager',
            title: 'Page someone',
            levelOfRisk: 'High',
            effort: 'S',
          },
        ],
      },
      BOB,
    );
    expect(draft).toMatchObject({
      outcome: 'added',
      version: { record: { status: 'draft' } },
    });
    const statuses = async () =>
      (await services.lessons.listOf(reviewId))?.map(({ status }) => status);
    expect(await statuses()).toEqual(['taken_up']);
    expect((await services.lenses.publish('ours', '2.0.0')).outcome).toBe(
      'added',
    );
    expect(await statuses()).toEqual(['published']);
    expect(await versionOf()).toBe('1.0.0');

    const preview = await services.upgrades.preview(reviewId);
    expect(preview).toMatchObject({
      outcome: 'done',
      value: {
        difference: { kind: 'major' },
        before: { overall: { score: 25 } },
        after: { overall: { score: 16.7 } },
      },
    });
    const done = doneOf(
      await services.upgrades.upgrade(reviewId, undefined, ALICE),
    );
    expect(done.milestone).toMatchObject({
      number: 1,
      name: 'Before ours 2.0.0',
      lensVersion: '1.0.0',
    });
    const view = await services.reviews.get(reviewId);
    expect(view?.review.lensVersion).toBe('2.0.0');
    expect(
      view?.result.practices.map(({ choiceId, state }) => [choiceId, state]),
    ).toEqual([
      ['card', 'met'],
      ['rehearse', 'unknown'],
      ['pager', 'unknown'],
      ['encrypt', 'unknown'],
    ]);
    expect(
      (await services.reviews.listHistory(reviewId, {}))?.items[0],
    ).toMatchObject({
      cause: 'lens_version',
      action: 'upgraded',
      actor: ALICE,
      subject: 'ours 2.0.0',
    });
    expect(
      (await services.upgrades.upgrade(reviewId, undefined, ALICE)).outcome,
    ).toBe('conflict');
  });

  it('take other words to open reviews at once', async () => {
    const { services, versionOf } = await create();
    await services.lensDrafts.create(
      {
        alias: 'ours',
        version: '1.1.0',
        edits: [
          {
            kind: 'reword',
            questionId: 'sec',
            title: 'Who may read the data?',
          },
        ],
      },
      BOB,
    );
    await services.lenses.publish('ours', '1.1.0');
    expect(await versionOf()).toBe('1.1.0');
  });

  it('throw a draft away, after which its lessons are open again', async () => {
    const { services, reviewId } = await create();
    const lesson = doneOf(
      await services.lessons.record(reviewId, { text: 'x' }, ALICE),
    );
    const edits = [
      { kind: 'reword' as const, questionId: 'sec', title: 'Who may read?' },
    ];
    await services.lensDrafts.create(
      { alias: 'ours', version: '1.1.0', edits, lessons: [lesson.id] },
      BOB,
    );
    expect(await services.lessons.listOf(reviewId)).toMatchObject([
      { status: 'taken_up', draftVersion: '1.1.0' },
    ]);
    const usage = async () =>
      (await services.lensUsage.list('ours', {}, {}))?.items.map(
        ({ version, status, reviews }) => [version, status, reviews],
      );
    expect(await usage()).toEqual([
      ['1.1.0', 'draft', 0],
      ['1.0.0', 'published', 1],
    ]);

    expect(await services.lensDrafts.remove('ours', '1.1.0')).toEqual({
      outcome: 'done',
    });
    expect(await usage()).toEqual([['1.0.0', 'published', 1]]);
    expect(await services.lessons.listOf(reviewId)).toMatchObject([
      { status: 'open', draftVersion: undefined },
    ]);
    expect(await services.lensDrafts.remove('ours', '1.1.0')).toEqual({
      outcome: 'unknown_version',
    });
    expect(await services.lensDrafts.remove('ours', '1.0.0')).toEqual({
      outcome: 'published_before',
    });
  });

  it('add evidence to a practice', async () => {
    const { services } = await create();
    const draft = await services.lensDrafts.create(
      {
        alias: 'ours',
        version: '1.1.0',
        edits: [
          {
            kind: 'set_evidence',
            questionId: 'ops',
            choiceId: 'rehearse',
            evidence: {
              strength: 'partial',
              supports: { fact: 'test.rehearsed' },
              why: 'A rehearsal leaves a trace.',
            },
          },
        ],
      },
      BOB,
    );
    expect(draft).toMatchObject({
      outcome: 'added',
      version: {
        overlay: {
          questions: {
            ops: {
              practices: { rehearse: { evidence: { strength: 'partial' } } },
            },
          },
        },
      },
    });
  });

  it('refuse a version that would orphan answers until a map says where they go', async () => {
    const { services, reviewId, select } = await create();
    await select('ops', 'card');
    await services.reviews.attest(
      reviewId,
      { questionId: 'ops', choiceId: 'card', url: 'https://example.com/card' },
      ALICE,
    );
    await services.lenses.add({ ...renamed('2.0.0'), publish: false }, BOB);
    const orphaned = {
      outcome: 'orphans',
      orphans: [{ questionId: 'ops', choiceId: 'card' }],
    };
    expect(await services.lensDrafts.preview('ours', '2.0.0')).toMatchObject({
      outcome: 'done',
      value: { from: '1.0.0', kind: 'major', orphans: orphaned.orphans },
    });
    expect(await services.lenses.publish('ours', '2.0.0')).toEqual(orphaned);
    expect(
      await services.lenses.add({ ...renamed('2.0.0'), publish: true }, BOB),
    ).toEqual(orphaned);

    const published = await services.lenses.publish('ours', '2.0.0', [
      {
        from: { questionId: 'ops', choiceId: 'card' },
        to: { questionId: 'ops', choiceId: 'model_card' },
      },
    ]);
    expect(published.outcome).toBe('added');
    expect(
      doneOf(await services.upgrades.upgrade(reviewId, '2.0.0', ALICE)),
    ).toMatchObject({ carried: 1, letGo: [] });
    const view = await services.reviews.get(reviewId);
    expect(view?.answers.ops.answer.choices).toEqual({
      model_card: {
        state: 'selected',
        note: 'see wiki',
        decidedBy: 'person',
      },
    });
    expect(
      view?.result.practices.find(({ choiceId }) => choiceId === 'model_card'),
    ).toMatchObject({ state: 'met', assurance: 'documented' });
    expect(await services.milestones.get(reviewId, 1)).toMatchObject({
      intact: true,
      snapshot: { input: { answers: { ops: { choices: { card: {} } } } } },
    });
  });

  it('let what a group attests follow a practice to its other id, before and after', async () => {
    const { services, clock, reviewId, select } = await create();
    const company = 'group:default/company';
    async function* components() {
      yield [
        {
          entityRef: 'component:default/churn',
          title: 'Churn',
          tags: [],
          owner: company,
        },
      ];
    }
    await services.scope.sync(
      components(),
      new Map([[company, []]]),
      clock.now(),
    );
    await select('ops', 'rehearse');
    const name = async (choiceId: string, title: string) =>
      doneOf(
        await services.sharedAttestations.attest(
          company,
          { lens: 'ours', questionId: 'ops', choiceId, title },
          BOB,
        ),
      );
    const documents = async () =>
      (await services.reviews.get(reviewId))?.input.attestations.map(
        ({ choiceId, title }) => [choiceId, title],
      );
    await name('rehearse', 'How we roll back');
    expect(await documents()).toEqual([['rehearse', 'How we roll back']]);

    const { document, overlay, ...rest } = ours('2.0.0');
    await services.lenses.add(
      {
        ...rest,
        document: document.replace(/\brehearse\b/g, 'drill'),
        overlay: overlay.replace('      rehearse:', '      drill:'),
        publish: true,
        renames: [
          {
            from: { questionId: 'ops', choiceId: 'rehearse' },
            to: { questionId: 'ops', choiceId: 'drill' },
          },
        ],
      },
      BOB,
    );
    // The group sees it under the newest ids and names another one by them
    clock.advance(1);
    await name('drill', 'Drills of this year');
    const shared = await services.sharedAttestations.list(company, 'ours');
    expect(shared?.items.map(({ choiceId }) => choiceId)).toEqual([
      'drill',
      'drill',
    ]);
    // A review that has not gone over yet counts both under its own ids
    expect(await documents()).toEqual([
      ['rehearse', 'How we roll back'],
      ['rehearse', 'Drills of this year'],
    ]);

    expect(await services.upgrades.preview(reviewId)).toMatchObject({
      value: { after: { overall: { assurance: 12.5 } } },
    });
    doneOf(await services.upgrades.upgrade(reviewId, undefined, ALICE));
    expect(await documents()).toEqual([
      ['drill', 'How we roll back'],
      ['drill', 'Drills of this year'],
    ]);
    expect(
      (await services.evidence.judge('component:default/churn', 'ours'))
        ?.attestations,
    ).toHaveLength(2);
  });

  it('take nothing up where the draft is refused', async () => {
    const { services, reviewId } = await create();
    const lesson = doneOf(
      await services.lessons.record(reviewId, { text: 'x' }, ALICE),
    );
    const draft = await services.lensDrafts.create(
      {
        alias: 'ours',
        version: '1.0.0',
        edits: [{ kind: 'reword', questionId: 'sec', title: 'Who may read?' }],
        lessons: [lesson.id],
      },
      BOB,
    );
    expect(draft.outcome).toBe('version_taken');
    expect(await services.lessons.listOf(reviewId)).toMatchObject([
      { status: 'open' },
    ]);
  });

  it('list a lens of which there are only drafts apart from those to review with', async () => {
    const { services } = await create();
    const draft = { ...ours('0.1.0'), alias: 'ideas', publish: false };
    await services.lenses.add(draft, BOB);
    await services.lenses.add({ ...draft, version: '0.2.0' }, BOB);
    await services.lenses.add({ ...ours('2.0.0'), publish: false }, BOB);
    expect(
      (await services.lenses.listUnpublished()).map(({ alias }) => alias),
    ).toEqual(['ideas']);
    expect(
      (await services.lenses.list({})).items.map(({ alias }) => alias),
    ).not.toContain('ideas');
  });

  it('say which decisions a version gives up on purpose', async () => {
    const { services, reviewId, select } = await create();
    await select('ops', 'card');
    await services.lenses.add({ ...renamed('2.0.0'), publish: false }, BOB);
    await services.lenses.publish('ours', '2.0.0', [
      { from: { questionId: 'ops', choiceId: 'card' }, to: null },
    ]);
    expect(
      doneOf(await services.upgrades.upgrade(reviewId, undefined, ALICE)),
    ).toMatchObject({
      carried: 0,
      letGo: [{ questionId: 'ops', choiceId: 'card' }],
    });
  });

  it.each([
    [
      { kind: 'reword' as const, questionId: 'nope', title: 'x' },
      'no question nope',
    ],
    [
      {
        kind: 'add_practice' as const,
        questionId: 'ops',
        choiceId: 'card',
        title: 'x',
      },
      'has a choice card already',
    ],
    [
      { kind: 'set_evidence' as const, questionId: 'ops', choiceId: 'card' },
      'say which facts',
    ],
  ])('refuse the edit %j and say why', async (edit, message) => {
    const { services } = await create();
    expect(
      await services.lensDrafts.create(
        { alias: 'ours', version: '2.0.0', edits: [edit] },
        BOB,
      ),
    ).toEqual({
      outcome: 'impossible',
      message: expect.stringContaining(message),
    });
  });

  it('take versions of a lens that comes with the software only with a suffix', async () => {
    const { services } = await create();
    const wish = {
      alias: 'test-lens',
      edits: [
        { kind: 'reword' as const, questionId: 'sec', title: 'Who may read?' },
      ],
    };
    expect(
      (await services.lensDrafts.create({ ...wish, version: '1.0.1' }, BOB))
        .outcome,
    ).toBe('built_in');
    expect(
      (
        await services.lensDrafts.create(
          { ...wish, version: '1.0.0+ours.1' },
          BOB,
        )
      ).outcome,
    ).toBe('added');
  });

  it('wants a lesson to say something about practices that there are', async () => {
    const { services, reviewId } = await create();
    expect(
      (await services.lessons.record(reviewId, { text: ' ' }, ALICE)).outcome,
    ).toBe('refused');
    expect(
      await services.lessons.record(
        reviewId,
        { text: 'x', practices: [{ questionId: 'a', choiceId: 'b' }] },
        ALICE,
      ),
    ).toMatchObject({ message: expect.stringContaining('no practice a/b') });
  });
});

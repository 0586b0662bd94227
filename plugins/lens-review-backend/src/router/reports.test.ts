import {
  parseSnapshot,
  printSnapshot,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import PDFParser from 'pdf2json';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { checksumOf } from '../milestones/MilestoneTaker';

const OWNER = 'user:default/owner';
const APPROVER = 'user:default/approver';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** The text of a PDF, page by page. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const parser = new PDFParser();
  return new Promise((resolve, reject) => {
    parser.on('pdfParser_dataError', reject);
    parser.on('pdfParser_dataReady', ({ Pages }) =>
      resolve(
        Pages.map(({ Texts }) =>
          Texts.flatMap(({ R }) => R.map(({ T }) => T)).join(' '),
        ),
      ),
    );
    // In memory of its own: the parser reads from the start of what is behind the buffer
    const own = Buffer.alloc(pdf.length);
    pdf.copy(own);
    parser.parseBuffer(own);
  });
}

describe.each(databases.ids)('the report of a review on %s', id => {
  let db: Knex;
  let portal: RunningLensReview;
  let review: string;

  beforeAll(async () => {
    db = await databases.raw.init(id);
    portal = await startLensReview({
      db,
      catalog: new TestCatalog([
        mlComponent('churn', {
          annotations: { 'test/documented': 'true', 'test/encrypted': 'false' },
        }),
        mlComponent('fraud'),
        mlComponent('returns'),
      ]),
    });
    await portal.runTask('scope-sync');
    const { body } = await portal
      .as(OWNER)
      .post('/reviews')
      .send({ entityRef: 'component:default/churn', lens: 'test-lens' });
    review = `/reviews/${body.id}`;
    await portal.runTask('evidence-collection');
    await portal.runTask('evidence-work');
    await portal
      .as(OWNER)
      .put(`${review}/goals`)
      .set('If-Match', '"0"')
      .send({
        outcome: 'Fewer customers leave',
        targets: [
          { kind: 'score', pillarId: 'operations', min: 50 },
          { kind: 'assurance', min: 80, until: '2999-01-31' },
          {
            kind: 'fact',
            fact: 'endpoint.latency',
            bound: 'at_most',
            value: 200,
            unit: 'ms',
          },
        ],
      })
      .expect(200);
    await portal
      .as(OWNER)
      .put(`${review}/roadmap`)
      .send({
        cells: [
          {
            pillarId: 'operations',
            phaseId: 'build',
            targetOn: '2999-06-30',
            owner: 'group:default/growth',
          },
        ],
      })
      .expect(200);
    await portal
      .as(OWNER)
      .post(`${review}/attestations`)
      .send({
        questionId: 'ops',
        choiceId: 'rehearse',
        title: 'Minutes of the drill',
        validUntil: '2999-12-31T00:00:00Z',
      })
      .expect(201);
    await portal
      .as(OWNER)
      .post(`${review}/milestones`)
      .send({ name: 'Sprint 1' });
    await portal
      .as(OWNER)
      .put(`${review}/answers/ops`)
      .set('If-Match', '"0"')
      .send({
        choices: {
          card: { state: 'selected', note: '<b>see | wiki</b> =SUM(A1)' },
        },
      });
    const asked = await portal
      .as(OWNER)
      .post(`${review}/exemptions`)
      .send({
        questionId: 'sec',
        choiceId: 'encrypt',
        reason: 'The vendor cannot encrypt yet',
        compensatingControl: 'Żółty Łódź, Поставщик, Ωμέγα, 供应商',
        validUntil: new Date(Date.now() + 86_400_000).toISOString(),
      });
    await portal
      .as(APPROVER)
      .post(`${review}/exemptions/${asked.body.id}/approve`)
      .send({});
  });
  afterAll(() => portal.stop());

  const get = (format: string, more = '', of = review) =>
    portal
      .as(OWNER)
      .get(`${of}/report?format=${format}${more}`)
      .buffer(true)
      .responseType('blob');
  const textOf = async (format: string, more = '', of = review) =>
    String((await get(format, more, of)).body);

  /** Sets the goals and the roadmap of a review. */
  async function plan(
    of: string,
    outcome: string,
    targetOn: string,
    revision: number,
  ): Promise<void> {
    await portal
      .as(OWNER)
      .put(`${of}/goals`)
      .set('If-Match', `"${revision}"`)
      .send({ outcome, targets: [{ kind: 'score', min: 50 }] })
      .expect(200);
    await portal
      .as(OWNER)
      .put(`${of}/roadmap`)
      .send({
        cells: [{ pillarId: 'operations', phaseId: 'build', targetOn }],
      })
      .expect(200);
  }

  /** Starts another review, with goals, a roadmap and a milestone. */
  async function startPlanned(name: string): Promise<string> {
    const { body } = await portal
      .as(OWNER)
      .post('/reviews')
      .send({ entityRef: `component:default/${name}`, lens: 'test-lens' });
    const of = `/reviews/${body.id}`;
    await plan(of, 'Less fraud', '2999-06-30', 0);
    await portal
      .as(OWNER)
      .post(`${of}/milestones`)
      .send({ name: 'Sprint 1' })
      .expect(201);
    return of;
  }

  /** The report of the first milestone, in each format. */
  async function tellMilestone(of: string) {
    const more = '&milestone=1';
    const pages = await pagesOf((await get('pdf', more, of)).body);
    return {
      json: await textOf('json', more, of),
      markdown: await textOf('markdown', more, of),
      html: await textOf('html', more, of),
      csv: await textOf('csv', more, of),
      pdf: pages.join(' '),
    };
  }

  it('tells scores, changes, exemptions, next steps and evidence in JSON', async () => {
    const { body } = await portal.as(OWNER).get(`${review}/report?format=json`);
    expect(body).toMatchObject({
      entityRef: 'component:default/churn',
      lens: { alias: 'test-lens' },
      scores: { overall: { score: 50 } },
      exemptions: [
        {
          status: 'in_force',
          compensatingControl: 'Żółty Łódź, Поставщик, Ωμέγα, 供应商',
        },
      ],
      changes: {
        from: { name: 'Sprint 1' },
        practices: expect.arrayContaining([
          expect.objectContaining({ choiceId: 'card', reasons: ['answer'] }),
        ]),
      },
    });
    expect(body.nextSteps).toMatchObject([{ choiceId: 'rehearse' }]);
    expect(
      body.practices.find(
        ({ choiceId }: { choiceId: string }) => choiceId === 'card',
      ).evidence,
    ).toMatchObject([
      {
        fact: 'test.documented',
        observed: [{ source: 'https://source.example.com' }],
      },
    ]);
  });

  it('tells goals with where each target stands, the plan, and documents', async () => {
    const { body } = await portal.as(OWNER).get(`${review}/report?format=json`);
    expect(body.goals).toMatchObject({
      outcome: 'Fewer customers leave',
      targets: [
        { pillarId: 'operations', status: 'met', baseline: 0, current: 50 },
        { kind: 'assurance', status: 'open', until: '2999-01-31' },
        { fact: 'endpoint.latency', status: 'not_measurable' },
      ],
    });
    expect(body.roadmap).toEqual([
      {
        pillarId: 'operations',
        phaseId: 'build',
        done: 1,
        total: 2,
        targetOn: '2999-06-30',
        owner: 'group:default/growth',
      },
    ]);
    expect(
      body.practices.find(
        ({ choiceId }: { choiceId: string }) => choiceId === 'rehearse',
      ).documents,
    ).toMatchObject([{ title: 'Minutes of the drill', inherited: false }]);

    const markdown = await textOf('markdown');
    for (const text of [
      '## Goals\n\nFewer customers leave',
      '| Operations: score of at least 50 | met | 0 on ',
      '| endpoint.latency: at most 200 ms | not measurable yet: no fresh reading says it | - on ',
      '| Operations | Build | 1 of 2 | 2999-06-30 | group:default/growth |',
      '| Rehearse a rollback | Minutes of the drill |  | the component itself | 2999-12-31 |',
    ]) {
      expect(markdown).toContain(text);
    }
    expect(await textOf('csv')).toContain(',Minutes of the drill\r\n');
  });

  it('can be read back out of the PDF, every page with its number', async () => {
    const { body, headers } = await get('pdf');
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(
      /attachment; filename="churn-review-\d{4}-\d\d-\d\d\.pdf"/,
    );
    const pages = await pagesOf(body);
    const all = pages.join(' ');
    for (const text of [
      'Review of churn',
      'component:default/churn, reviewed against',
      'Changes since "Sprint 1"',
      'The vendor cannot encrypt',
      'Rehearse a rollback',
      'test.documented',
      'Fewer customers leave',
      'not measurable yet',
      '2999-06-30',
      'Minutes of the drill',
    ]) {
      expect(all).toContain(text);
    }
    // Word by word, since a cell breaks them where it is full
    for (const word of ['Żółty', 'Łódź', 'Поставщик', 'Ωμέγα', '\ufffd']) {
      expect(all).toContain(word);
    }
    expect(pages[0]).toContain('are not in the font of its PDF');
    pages.forEach((page, index) =>
      expect(page).toContain(`page ${index + 1} of ${pages.length}`),
    );
  });

  it('is a page of HTML in which nothing that people wrote is markup', async () => {
    const html = await textOf('html');
    expect(html).toContain('&lt;b&gt;see | wiki&lt;/b&gt;');
    expect(html).not.toContain('<b>');
    expect(html).toContain('<th scope="col" class="n">Assurance</th>');
    expect(html).toContain('>Fewer customers leave</p>');
    expect(html).toContain('供应商');
  });

  it('is Markdown in which nothing that people wrote is markup', async () => {
    const markdown = await textOf('markdown');
    expect(markdown).toContain('# Review of churn');
    expect(markdown).toContain('\\<b\\>see \\| wiki');
  });

  it('has one line a practice as CSV', async () => {
    const lines = (await textOf('csv')).trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(
      /^Operations,.*,ops,card,met,measured,supported,no/,
    );
  });

  it('tells a milestone as it was', async () => {
    const { body } = await portal
      .as(OWNER)
      .get(`${review}/report?format=json&milestone=1`);
    expect(body).toMatchObject({
      milestone: { number: 1, name: 'Sprint 1', planKept: true },
      scores: { overall: { score: 0 } },
      exemptions: [],
      // Judged by what it holds
      goals: {
        targets: [{ status: 'open', current: 0 }, {}, {}],
      },
      roadmap: [{ pillarId: 'operations', done: 0, targetOn: '2999-06-30' }],
    });
    expect(body.changes).toBeUndefined();
  });

  it('tells goals and roadmap of a milestone as they were, whatever is planned later', async () => {
    const of = await startPlanned('fraud');
    const before = await tellMilestone(of);
    for (const text of [
      before.json,
      before.markdown,
      before.html,
      before.pdf,
    ]) {
      expect(text).toContain('Less fraud');
      expect(text).toContain('2999-06-30');
      expect(text).not.toContain('were not kept');
    }
    // One line a practice, whatever is planned
    expect(before.csv.trim().split('\r\n')).toHaveLength(4);

    await plan(of, 'Faster payments', '2999-09-30', 1);
    const { body } = await portal.as(OWNER).get(`${of}/report?format=json`);
    expect(body).toMatchObject({
      goals: { outcome: 'Faster payments' },
      roadmap: [{ targetOn: '2999-09-30' }],
    });
    expect(await tellMilestone(of)).toEqual(before);
  });

  it('says of a milestone that was taken before they were kept that they were not', async () => {
    const of = await startPlanned('returns');
    const own = { review_id: of.slice('/reviews/'.length) };
    const { snapshot } = await db('milestones').where(own).first('snapshot');
    const older = printSnapshot({
      ...parseSnapshot(snapshot),
      plan: undefined,
    });
    await db('milestones')
      .where(own)
      .update({ snapshot: older, checksum: checksumOf(older) });

    const detail = await portal.as(OWNER).get(`${of}/milestones/1`);
    expect(detail.body.intact).toBe(true);
    const { json, csv, ...documents } = await tellMilestone(of);
    const told = JSON.parse(json);
    expect(told.milestone.planKept).toBe(false);
    expect(told).not.toHaveProperty('goals');
    expect(told).not.toHaveProperty('roadmap');
    expect(csv.trim().split('\r\n')).toHaveLength(4);
    for (const text of Object.values(documents)) {
      expect(text).toContain(
        'Goals and roadmap were not kept with this milestone.',
      );
      expect(text).not.toContain('Less fraud');
    }
  });

  it('is not there for a milestone that is not, nor in a format that is none', async () => {
    expect((await get('pdf', '&milestone=9')).status).toBe(404);
    expect((await get('docx')).status).toBe(400);
  });
});

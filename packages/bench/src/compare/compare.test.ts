import { OrganisationFigures, ReadFigures } from '../organisation/Figures';
import { ROW } from '../organisation/rowNames';
import { CallFigures, PEER_ROW, Peer, PeerFigures } from '../peers/PeerFigures';
import { compare } from './compare';
import { printSources } from './printComparison';
import { Results } from './Results';

const read = (
  name: string,
  clients: number,
  p50: number,
  floor?: number,
): ReadFigures => {
  const runs = (ms: number) => [
    { p50: ms, p99: 2 * ms, requests: 200, bytes: 1000 },
  ];
  return {
    name,
    clients,
    runs: runs(p50),
    floors: floor === undefined ? [] : runs(floor),
  };
};

const ours = (
  changes: Partial<OrganisationFigures> = {},
): OrganisationFigures => ({
  database: 'postgres',
  components: 10_000,
  seedingTook: 1,
  diskMiB: 1,
  evidence: [
    { name: ROW.evidenceChanged, perSecond: [1900, 2000, 2100] },
    { name: ROW.evidenceUnchanged, perSecond: [5000] },
  ],
  reads: [
    read(ROW.heatMap, 1, 200, 100),
    read(ROW.components, 1, 20, 10),
    read(ROW.entity, 1, 10, 4),
    read(ROW.save, 16, 100),
  ],
  memory: { now: 100, peak: 200 },
  ...changes,
});

const peer = (
  name: Peer,
  perSecond: number,
  calls: CallFigures[],
  entity = 40,
): PeerFigures => ({
  peer: name,
  packages: [],
  database: 'postgres',
  components: 10_000,
  fillingTook: 1,
  diskMiB: 1,
  evidencePerSecond: [perSecond],
  reads: [read(PEER_ROW.entity, 1, entity)],
  calls,
  memory: { reading: 300, organisation: 400 },
  cut: [],
});

const call = (
  name: string,
  seconds: number[],
  gaveUpAfter?: number,
): CallFigures => ({ name, seconds, bytes: 0, gaveUpAfter });

const techInsights = (organisation: CallFigures) =>
  peer('tech-insights', 5600, [organisation]);

const scorecard = (organisation: CallFigures) =>
  peer('scorecard', 390, [
    call(PEER_ROW.tablePage, [1.1]),
    call(PEER_ROW.tablePageFiltered, [0.9]),
    organisation,
  ]);

const results = (changes: Partial<Results> = {}): Results => ({
  database: 'postgres',
  components: 10_000,
  ours: ours(),
  techInsights: techInsights(call(PEER_ROW.organisation, [186])),
  scorecard: scorecard(call(PEER_ROW.organisation, [113])),
  ...changes,
});

const line = (given: Results, target: string) => {
  const found = compare(given).find(verdict =>
    verdict.target.startsWith(target),
  );
  expect(found).toBeDefined();
  return found;
};

describe('compare', () => {
  it('holds the heat map against the faster peer', () => {
    expect(line(results(), 'heat map at 10,000: at least 500 ×')).toMatchObject(
      {
        ours: '200 ms',
        beside: '113 s',
        ratio: '565 ×',
        stands: 'reached',
      },
    );
  });

  it('takes a peer that was not waited for as slower than it was waited for', () => {
    const given = results({
      scorecard: scorecard(call(PEER_ROW.organisation, [], 190)),
    });
    expect(line(given, 'heat map at 10,000: at least 500 ×')).toMatchObject({
      beside: '186 s',
      ratio: '930 ×',
      stands: 'reached',
    });
  });

  it('does not decide where the faster peer was not waited for long enough', () => {
    const given = results({
      scorecard: scorecard(call(PEER_ROW.organisation, [], 50)),
    });
    expect(line(given, 'heat map at 10,000: at least 500 ×')).toMatchObject({
      beside: 'more than 50 s',
      ratio: 'more than 250 ×',
      stands: 'not decided',
    });
  });

  it('reaches a target with a peer that was given up later than it asks for', () => {
    const given = results({
      scorecard: scorecard(call(PEER_ROW.organisation, [], 150)),
    });
    expect(line(given, 'heat map at 10,000: at least 500 ×')).toMatchObject({
      ratio: 'more than 750 ×',
      stands: 'reached',
    });
  });

  it('knows no faster peer before both were measured', () => {
    expect(
      line(
        results({ scorecard: undefined }),
        'heat map at 10,000: at least 500 ×',
      ),
    ).toMatchObject({ beside: 'not measured', stands: 'not measured' });
  });

  it('compares the components page with a table page as it is, and with a filtered one', () => {
    expect(
      line(results(), 'components page at 10,000: at least 50 ×'),
    ).toMatchObject({
      beside: '1.1 s',
      ratio: '55 ×',
      stands: 'reached',
    });
    expect(
      line(results(), 'components page at 10,000: so many times'),
    ).toMatchObject({
      beside: '0.90 s',
      ratio: '45 ×',
      stands: '',
    });
  });

  it('holds reads against their floors, one line for so many clients', () => {
    expect(
      line(results(), 'heat map at 10,000, 1 client: at most 3 ×'),
    ).toMatchObject({ ratio: '2.00 ×', stands: 'reached' });
    expect(line(results(), 'entity tab, 1 client: p50')).toMatchObject({
      ratio: '2.50 ×',
      stands: 'not reached',
    });
    expect(line(results(), 'entity tab, 16 clients: p50')).toMatchObject({
      ours: 'not measured',
      stands: 'not measured',
    });
  });

  it('compares the entity tab and evidence with the peer that the target names', () => {
    expect(line(results(), 'entity tab, 1 client: at least 3 ×')).toMatchObject(
      { ratio: '4.00 ×', stands: 'reached' },
    );
    expect(line(results(), 'evidence, everything changed')).toMatchObject({
      ours: '2000 [1900–2100] a second',
      ratio: '5.13 ×',
      stands: 'reached',
    });
    expect(line(results(), 'evidence, nothing changed')).toMatchObject({
      ratio: '0.89 ×',
      stands: 'not reached',
    });
  });

  it('compares sizes of ours, where both were measured', () => {
    const sized = (components: number, peak: number, p50: number) =>
      ours({
        components,
        memory: { now: peak, peak },
        reads: [read(ROW.components, 1, p50)],
      });
    const given = results({
      small: sized(1000, 400, 10),
      large: sized(100_000, 700, 15),
    });
    expect(line(given, 'components page, 1 client: p99')).toMatchObject({
      ours: '30 ms',
      beside: '20 ms',
      ratio: '1.50 ×',
      stands: 'reached',
    });
    expect(line(given, 'memory of the backend')).toMatchObject({
      ratio: '1.75 ×',
      stands: 'not reached',
    });
    expect(line(results(), 'memory of the backend')).toMatchObject({
      stands: 'not measured',
    });
  });

  it('says beside tab and memory that facts were not collected', () => {
    const bare = ours({ evidence: [], withEvidence: false });
    const given = results({ ours: bare, small: ours(), large: bare });
    expect(line(given, 'evidence, everything changed')).toMatchObject({
      ours: 'not measured',
      stands: 'not measured',
    });
    expect(line(given, 'entity tab, 1 client: p50')).toMatchObject({
      ours: '10 ms, without collected facts',
      beside: '4.0 ms',
    });
    expect(line(given, 'memory of the backend')).toMatchObject({
      ours: '200 MiB, without collected facts',
      beside: '200 MiB',
    });
    expect(line(given, 'memory at 10,000, beside Tech')).toMatchObject({
      ours: '200 MiB, without collected facts',
      beside: '400 MiB',
    });
  });

  it('knows by the rows of evidence whether older results had facts', () => {
    const tab = (given: OrganisationFigures) =>
      line(results({ ours: given }), 'entity tab, 1 client: p50')?.ours;
    expect(tab(ours())).toBe('10 ms');
    expect(tab(ours({ evidence: [] }))).toBe('10 ms, without collected facts');
  });

  it('reports what has no target', () => {
    expect(line(results(), 'one answer saved')).toMatchObject({
      ours: '200 ms',
      beside: '',
      stands: '',
    });
  });
});

describe('printSources', () => {
  const measured = (machine: string) => ({
    machine,
    at: '2026-01-01T00:00:00Z',
  });

  it('says what to run for what was not measured', () => {
    expect(printSources(results({ techInsights: undefined }))).toContain(
      '- Tech Insights: not measured; npm run bench -- peers --database postgres 10000',
    );
  });

  it('says where results come from two machines', () => {
    const given = (machine: string) =>
      results({
        ours: { ...ours(), ...measured('one') },
        techInsights: undefined,
        scorecard: {
          ...scorecard(call(PEER_ROW.organisation, [1])),
          ...measured(machine),
        },
      });
    const warning = expect.stringContaining('not measured on one machine');
    expect(printSources(given('another'))).toContainEqual(warning);
    expect(printSources(given('one'))).not.toContainEqual(warning);
  });

  it('repeats what was cut', () => {
    expect(
      printSources(
        results({
          scorecard: {
            ...scorecard(call(PEER_ROW.organisation, [], 190)),
            cut: ['organisation view: given up after 190 s'],
          },
        }),
      ),
    ).toContain('- scorecard was cut: organisation view: given up after 190 s');
  });
});

import {
  OrganisationFigures,
  ReadFigures,
  hadFacts,
} from '../organisation/Figures';
import { ROW } from '../organisation/rowNames';
import { PEER_ROW, PeerFigures } from '../peers/PeerFigures';
import { Quantity, lesserOf, quantityOf } from './Quantity';
import { Results } from './Results';
import { Verdict, atMost, reported, timesFaster, timesMore } from './Verdict';

const IN_SECONDS = { unit: 's', factor: 1000 };

const printClients = (clients: number) =>
  clients === 1 ? '1 client' : `${clients} clients`;

/** Holds what was measured against the targets, one line each. */
export function compare(results: Results): Verdict[] {
  const { ours, techInsights, scorecard, small, large, components } = results;
  const at = components.toLocaleString('en');
  return [
    ...[1, 16].map(clients =>
      atMost(3, {
        target: `heat map at ${at}, ${printClients(
          clients,
        )}: at most 3 × its floor`,
        unit: 'ms',
        ours: p50(ours, ROW.heatMap, clients),
        beside: floor(ours, ROW.heatMap, clients),
      }),
    ),
    timesFaster(500, {
      target: `heat map at ${at}: at least 500 × faster than the faster peer's organisation view`,
      unit: 'ms',
      ours: p50(ours, ROW.heatMap, 1),
      beside: lesserOf(
        callOf(techInsights, PEER_ROW.organisation),
        callOf(scorecard, PEER_ROW.organisation),
      ),
      besideUnit: IN_SECONDS,
    }),
    timesFaster(50, {
      target: `components page at ${at}: at least 50 × faster than Scorecard's table page`,
      unit: 'ms',
      ours: p50(ours, ROW.components, 1),
      beside: callOf(scorecard, PEER_ROW.tablePage),
      besideUnit: IN_SECONDS,
    }),
    {
      ...timesFaster(0, {
        target: `components page at ${at}: so many times faster than Scorecard's with 50 rows, filtered and sorted`,
        unit: 'ms',
        ours: p50(ours, ROW.components, 1),
        beside: callOf(scorecard, PEER_ROW.tablePageFiltered),
        besideUnit: IN_SECONDS,
      }),
      stands: '',
    },
    ...[1, 16].map(clients =>
      atMost(2, {
        target: `components page, ${printClients(
          clients,
        )}: p99 at 100,000 at most 2 × that at 1,000`,
        unit: 'ms',
        ours: p99(large, ROW.components, clients),
        beside: p99(small, ROW.components, clients),
      }),
    ),
    ...[1, 16].flatMap(clients => [
      atMost(2, {
        target: `entity tab, ${printClients(
          clients,
        )}: p50 at most 2 × its floor`,
        unit: 'ms',
        ours: p50(ours, ROW.entity, clients),
        oursNote: noteOf(ours),
        beside: floor(ours, ROW.entity, clients),
      }),
      timesFaster(3, {
        target: `entity tab, ${printClients(
          clients,
        )}: at least 3 × faster than Tech Insights' scorecard of one entity`,
        unit: 'ms',
        ours: p50(ours, ROW.entity, clients),
        oursNote: noteOf(ours),
        beside: p50(techInsights, PEER_ROW.entity, clients),
      }),
    ]),
    timesMore(5, {
      target: "evidence, everything changed: at least 5 × Scorecard's",
      unit: 'a second',
      ours: evidenceOf(ours, ROW.evidenceChanged),
      beside: quantityOf(scorecard?.evidencePerSecond ?? []),
    }),
    timesMore(1, {
      target: "evidence, nothing changed: at least Tech Insights'",
      unit: 'a second',
      ours: evidenceOf(ours, ROW.evidenceUnchanged),
      beside: quantityOf(techInsights?.evidencePerSecond ?? []),
    }),
    reported({
      target: `one answer saved at ${at}: p99 at 16 clients`,
      unit: 'ms',
      ours: p99(ours, ROW.save, 16),
    }),
    atMost(1.5, {
      target: 'memory of the backend at 100,000: at most 1.5 × that at 1,000',
      unit: 'MiB',
      ours: quantityOf(large ? [large.memory.peak] : []),
      beside: quantityOf(small ? [small.memory.peak] : []),
      oursNote: noteOf(large),
      besideNote: noteOf(small),
    }),
    ...Object.entries({
      "Tech Insights'": techInsights,
      "Scorecard's": scorecard,
    }).flatMap(([whose, peer]) => [
      reported({
        target: `memory at ${at}, beside ${whose} with its organisation view`,
        unit: 'MiB',
        ours: quantityOf(ours ? [ours.memory.peak] : []),
        oursNote: noteOf(ours),
        beside: quantityOf(peer ? [peer.memory.organisation] : []),
      }),
      reported({
        target: `empty route, 1 client, beside ${whose} server: much else than 1 × means that the machine was busy with something else`,
        unit: 'ms',
        ours: p50(ours, ROW.emptyRoute, 1),
        beside: p50(peer, ROW.emptyRoute, 1),
      }),
    ]),
  ];
}

/** Facts are most of what memory and the tab are about. */
function noteOf(figures: OrganisationFigures | undefined): string {
  return figures && !hadFacts(figures) ? ', without collected facts' : '';
}

type Reads = { reads: ReadFigures[] } | undefined;

function runsOf(
  figures: Reads,
  name: string,
  clients: number,
): Pick<ReadFigures, 'runs' | 'floors'> {
  return (
    figures?.reads.find(
      read => read.name === name && read.clients === clients,
    ) ?? { runs: [], floors: [] }
  );
}

function p50(figures: Reads, name: string, clients: number) {
  return quantityOf(runsOf(figures, name, clients).runs.map(run => run.p50));
}

function p99(figures: Reads, name: string, clients: number) {
  return quantityOf(runsOf(figures, name, clients).runs.map(run => run.p99));
}

function floor(figures: Reads, name: string, clients: number) {
  return quantityOf(runsOf(figures, name, clients).floors.map(run => run.p50));
}

function callOf(
  figures: PeerFigures | undefined,
  name: string,
): Quantity | undefined {
  const call = figures?.calls.find(each => each.name === name);
  if (call?.gaveUpAfter !== undefined) {
    const { gaveUpAfter } = call;
    return {
      median: gaveUpAfter,
      min: gaveUpAfter,
      max: gaveUpAfter,
      orMore: true,
    };
  }
  return quantityOf(call?.seconds ?? []);
}

function evidenceOf(
  figures: OrganisationFigures | undefined,
  name: string,
): Quantity | undefined {
  return quantityOf(
    figures?.evidence.find(each => each.name === name)?.perSecond ?? [],
  );
}

import {
  EvidenceFigures,
  OrganisationFigures,
  ReadFigures,
  hadFacts,
  spread,
} from './Figures';
import { Run } from './load';

const digits = (value: number) => value.toFixed(value < 10 ? 1 : 0);

/** One line: times, those of the floor, and how many times that is. */
export function printReads({
  name,
  clients,
  runs,
  floors,
}: ReadFigures): string {
  const times = `${name}, ${clients} at once: ${printRuns(runs)}`;
  if (floors.length === 0) {
    return times;
  }
  return `${times}; floor ${printRuns(floors)}; ×${ratioOf(
    runs,
    floors,
  ).toFixed(2)}`;
}

/** Median of the medians over that of the floor. */
export function ratioOf(runs: readonly Run[], floors: readonly Run[]): number {
  const median = (of: readonly Run[]) => spread(of.map(run => run.p50)).median;
  return median(runs) / median(floors);
}

export function printEvidence({ name, perSecond }: EvidenceFigures): string {
  const { median, min, max } = spread(perSecond);
  return `evidence, ${name}: ${Math.round(median)} [${Math.round(
    min,
  )}–${Math.round(max)}] components a second`;
}

/** A table of all that was measured. */
export function printOrganisation(figures: OrganisationFigures): string {
  const { database, components, seedingTook, diskMiB, memory } = figures;
  return [
    `## ${components} components on ${database}`,
    '',
    `Seeding ${seedingTook.toFixed(
      1,
    )} s, ${diskMiB} MiB on disk; memory of the backend ${
      memory.now
    } MiB, at most ${memory.peak} MiB${
      hadFacts(figures) ? '' : '; all without collected facts'
    }.`,
    '',
    '| | clients | p50, ms | p99, ms | floor p50, ms | × floor | kB |',
    '|---|---|---|---|---|---|---|',
    ...figures.reads.map(
      ({ name, clients, runs, floors }) =>
        `| ${name} | ${clients} | ${printSpread(runs, 'p50')} | ${printSpread(
          runs,
          'p99',
        )} | ${floors.length > 0 ? printSpread(floors, 'p50') : ''} | ${
          floors.length > 0 ? ratioOf(runs, floors).toFixed(2) : ''
        } | ${runs[0].bytes > 0 ? (runs[0].bytes / 1000).toFixed(1) : ''} |`,
    ),
    '',
    ...figures.evidence.map(each => `- ${printEvidence(each)}`),
  ].join('\n');
}

function printRuns(runs: readonly Run[]): string {
  return `p50 ${printSpread(runs, 'p50')} ms, p99 ${printSpread(
    runs,
    'p99',
  )} ms`;
}

function printSpread(runs: readonly Run[], key: 'p50' | 'p99'): string {
  const { median, min, max } = spread(runs.map(run => run[key]));
  return `${digits(median)} [${digits(min)}–${digits(max)}]`;
}

import { spread } from '../organisation/Figures';
import { CallFigures, PeerFigures } from './PeerFigures';

/** One line: how long it takes, or how long it was waited for in vain. */
export function printCall({
  name,
  seconds,
  bytes,
  gaveUpAfter,
}: CallFigures): string {
  return gaveUpAfter === undefined
    ? `${name}: ${printSeconds(seconds)}, ${(bytes / 1000).toFixed(1)} kB`
    : `${name}: more than ${gaveUpAfter.toFixed(0)} s, given up`;
}

/** A table of all that was measured of a peer. */
export function printPeer(figures: PeerFigures): string {
  const { peer, packages, database, components, memory, cut } = figures;
  const { median, min, max } = spread(figures.evidencePerSecond);
  const whole = (value: number) => Math.round(value);
  return [
    `## ${peer}, ${components} components on ${database}`,
    '',
    `${packages.join(', ')}`,
    '',
    `Filling its catalog ${figures.fillingTook.toFixed(1)} s, ${
      figures.diskMiB
    } MiB on disk; memory at most ${
      memory.reading
    } MiB, with the organisation ${memory.organisation} MiB.`,
    '',
    '| | clients | p50, ms | p99, ms | kB |',
    '|---|---|---|---|---|',
    ...figures.reads.map(
      ({ name, clients, runs }) =>
        `| ${name} | ${clients} | ${printRuns(
          runs.map(({ p50 }) => p50),
        )} | ${printRuns(runs.map(({ p99 }) => p99))} | ${(
          runs[0].bytes / 1000
        ).toFixed(1)} |`,
    ),
    '',
    `- evidence: ${whole(median)} [${whole(min)}–${whole(
      max,
    )}] components a second, everything read and stored`,
    ...figures.calls.map(call => `- ${printCall(call)}`),
    ...cut.map(each => `- cut: ${each}`),
  ].join('\n');
}

function printRuns(values: readonly number[]): string {
  const { median, min, max } = spread(values);
  const digits = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return `${digits(median)} [${digits(min)}–${digits(max)}]`;
}

function printSeconds(values: readonly number[]): string {
  const { median, min, max } = spread(values);
  const digits = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  return values.length > 1
    ? `${digits(median)} [${digits(min)}–${digits(max)}] s`
    : `${digits(median)} s, once`;
}

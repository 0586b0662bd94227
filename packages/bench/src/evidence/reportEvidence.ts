import { PLACES } from './BenchWorld';
import { EvidenceFigures, RunFigures } from './benchEvidence';

/** How much more memory a run of ten times as many components may hold. */
const MEMORY_RATIO = 1.3;

/** Calls under way at once in one account and region, as configured by default. */
const AT_ONCE = 6;

/** Read once for an account and region, never for a component. */
const ACCOUNT_WIDE = [
  'applicationautoscaling.DescribeScalableTargets',
  'cloudwatch.DescribeAlarms',
  'ec2.DescribeRouteTables',
];

/** The figures as a few lines of text. */
export function reportEvidence({ small, large }: EvidenceFigures): string {
  const ratios = [
    ['Peak memory of the process', large.peakMb / small.peakMb],
    ['Most memory in use after a batch', large.heldMb / small.heldMb],
  ] as const;
  const { calls } = large;
  return [
    `Evidence from AWS: ${large.components} components in ${PLACES} places (two accounts, three regions each), simulated.`,
    line(small),
    line(large),
    '',
    `Calls for a component: ${(calls.total / large.components).toFixed(
      1,
    )}; by service: ${Object.entries(calls.byService)
      .map(
        ([service, count]) =>
          `${service} ${(count / large.components).toFixed(2)}`,
      )
      .join(', ')}.`,
    `Once for an account and region: ${calls.oncePerPlace.join(
      ', ',
    )} (${verdict(
      ACCOUNT_WIDE.every(name => calls.oncePerPlace.includes(name)),
    )}).`,
    `Most calls at once in one account and region: ${
      calls.mostAtOnce
    } of ${AT_ONCE} (${verdict(
      calls.mostAtOnce <= AT_ONCE,
    )}); to IAM and STS, which have no region, in one account: ${
      calls.mostAtOnceGlobal
    }.`,
    ...calls.rates.map(
      ({ operation, most, limit, perMs }) =>
        `${operation}: at most ${most} in ${
          perMs / 1000
        } s, published limit ${limit} (${verdict(most <= limit)}).`,
    ),
    ...ratios.map(
      ([what, ratio]) =>
        `${what}: ${ratio.toFixed(2)} times that of ${
          small.components
        } components, target at most ${MEMORY_RATIO} (${verdict(
          ratio <= MEMORY_RATIO,
        )}).`,
    ),
  ].join('\n');
}

function line(run: RunFigures): string {
  return (
    `  ${String(run.components).padStart(5)} components: ${run.facts} facts, ${
      run.calls.total
    } calls, ` +
    `${run.seconds.toFixed(1)} s, peak ${run.peakMb.toFixed(
      0,
    )} MB, in use ${run.heldMb.toFixed(0)} MB`
  );
}

function verdict(kept: boolean): string {
  return kept ? 'kept' : 'missed';
}

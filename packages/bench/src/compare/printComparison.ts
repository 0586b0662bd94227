import { Measured, Results } from './Results';
import { Verdict } from './Verdict';
import { compare } from './compare';

/** The table of targets, and where its figures come from. */
export function printComparison(results: Results): string {
  const { database, components } = results;
  return [
    `## Targets at ${components} components on ${database}`,
    '',
    '| target | ours | beside | ratio | stands |',
    '|---|---|---|---|---|',
    ...compare(results).map(printVerdict),
    '',
    ...printSources(results),
  ].join('\n');
}

function printVerdict({ target, ours, beside, ratio, stands }: Verdict) {
  return `| ${[target, ours, beside, ratio, stands].join(' | ')} |`;
}

/** When and where each result was measured, what is missing, and what does not fit together. */
export function printSources(results: Results): string[] {
  const { database, components } = results;
  const on = `--database ${database}`;
  const sources: [string, Partial<Measured> | undefined, string][] = [
    ['ours', results.ours, `organisation ${on} ${components}`],
    ['Tech Insights', results.techInsights, `peers ${on} ${components}`],
    ['Scorecard', results.scorecard, `peers ${on} ${components}`],
    ['ours at 1,000', results.small, `organisation ${on} 1000`],
    ['ours at 100,000', results.large, `organisation ${on} 100000`],
  ];
  const machines = new Set(
    sources.flatMap(([, source]) => (source ? [source.machine] : [])),
  );
  return [
    ...sources.map(([name, source, command]) =>
      source
        ? `- ${name}: ${source.at ?? 'at an unknown time'}, ${
            source.machine ?? 'on an unknown machine'
          }`
        : `- ${name}: not measured; npm run bench -- ${command}`,
    ),
    ...(machines.size > 1
      ? [
          '- These were not measured on one machine: ratios between them mean nothing.',
        ]
      : []),
    ...[results.techInsights, results.scorecard].flatMap(
      peer => peer?.cut.map(each => `- ${peer.peer} was cut: ${each}`) ?? [],
    ),
  ];
}

// Writes what docs/evidence-aws.md lists: every question that the AWS collectors ask,
// and the policy that their calls need. It comes from the metadata of the checks and
// from the overlay of the Machine Learning Lens. With --check nothing is written, and a
// file that differs fails the run.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import prettier from 'prettier';
import { parse } from 'yaml';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(home, '../../docs/evidence-aws.md');
const overlayFile = join(
  home,
  '../lens-review-common/lenses/machine-learning/overlay.yaml',
);

const {
  awsServices: services,
  getResourceTags,
  operationsOf,
} = await loadSources();
const practices = practicesByFact(parse(await readFile(overlayFile, 'utf8')));
const present = await readFile(file, 'utf8');
const wanted = await prettier.format(
  [
    ['checks', services.map(describeService).join('\n')],
    ['policy', policy()],
  ].reduce(replacePart, present),
  { ...(await prettier.resolveConfig(file)), parser: 'markdown' },
);
if (wanted !== present) {
  const name = relative(process.cwd(), file);
  if (process.argv.includes('--check')) {
    process.stderr.write(
      `Not what the checks say: ${name}\nRun 'yarn build:evidence-docs' and commit the result.\n`,
    );
    process.exitCode = 1;
  } else {
    await writeFile(file, wanted);
    process.stdout.write(`Wrote ${name}\n`);
  }
}

/** The sources are TypeScript; the packages that they use stay outside of the bundle. */
async function loadSources() {
  const folder = join(home, 'dist/docs');
  await mkdir(folder, { recursive: true });
  const bundle = join(folder, 'sources.cjs');
  try {
    await build({
      stdin: {
        contents: `export { awsServices } from './services';
export { operationsOf } from './collecting/AwsService';
export { getResourceTags } from './collecting/getResourceTags';`,
        resolveDir: join(home, 'src'),
      },
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
      // Those of this repository are TypeScript too
      plugins: [
        {
          name: 'keep-packages-outside',
          setup({ onResolve }) {
            onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
              kind === 'entry-point' || path.startsWith('@lens-review/')
                ? undefined
                : { path, external: true },
            );
          },
        },
      ],
    });
    return createRequire(import.meta.url)(bundle);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fact name → which practices it bears on: in full, in part, or by refuting them. */
function practicesByFact(overlay) {
  const byFact = new Map();
  for (const { practices: own } of Object.values(overlay.questions)) {
    for (const [id, { evidence }] of Object.entries(own)) {
      if (!evidence) continue;
      for (const name of namesIn(evidence.supports)) {
        note(name, id, evidence.strength === 'full' ? 'full' : 'part');
      }
      for (const name of evidence.refutes ? namesIn(evidence.refutes) : []) {
        note(name, id, 'refutes');
      }
    }
  }
  return byFact;

  function note(name, id, how) {
    const known = byFact.get(name) ?? new Map();
    known.set(id, [...(known.get(id) ?? []), how]);
    byFact.set(name, known);
  }
}

function namesIn(expression) {
  const parts =
    expression.all ?? expression.any ?? (expression.not && [expression.not]);
  return parts ? [...new Set(parts.flatMap(namesIn))] : [expression.fact];
}

function describeService({ id, title, optIn, subjects }) {
  const annotations = new Set(
    subjects.flatMap(({ kinds }) => kinds.flatMap(kind => kind.annotations)),
  );
  const rows = subjects
    .flatMap(({ checks }) => checks)
    .map(
      check =>
        `| ${[
          `\`${check.name}\``,
          `${check.asks}${
            check.window ? ` (${check.unit}, ${check.window})` : ''
          }`,
          check.field,
          check.whenUnset === undefined ? '' : `\`${check.whenUnset}\``,
          practicesOf(check.name),
          actionsOf(check)
            .map(action => `\`${action}\``)
            .join(' '),
        ]
          .map(cell => cell.replaceAll('|', '\\|'))
          .join(' | ')} |`,
    );
  return `### ${title} (\`${id}\`${optIn ? `, opt-in: \`${optIn}\`` : ''})

Named by ${[...annotations]
    .sort()
    .map(name => `\`${name}\``)
    .join(', ')}.

| Fact | Question | Where AWS says it | Not set | Practices | Permission |
| --- | --- | --- | --- | --- | --- |
${[...new Set(rows)].join('\n')}
`;
}

function practicesOf(name) {
  return [...(practices.get(name) ?? [])]
    .map(([id, how]) => `${id} (${how.join(', ')})`)
    .join(', ');
}

function actionsOf({ operations }) {
  return [...new Set(operations.map(({ action }) => action))].sort();
}

function policy() {
  const statement = (Sid, actions) => ({
    Sid,
    Effect: 'Allow',
    Action: [...new Set(actions)].sort(),
    Resource: '*',
  });
  const actionsOfAll = chosen =>
    chosen.flatMap(service =>
      operationsOf(service).map(({ action }) => action),
    );
  const asked = services.filter(({ optIn }) => !optIn);
  const onDemand = services.filter(({ optIn }) => optIn);
  const document = {
    Version: '2012-10-17',
    Statement: [
      statement('LensReviewEvidence', actionsOfAll(asked)),
      statement('LensReviewRequireTag', [getResourceTags.action]),
      ...(onDemand.length > 0
        ? [statement('LensReviewOptIn', actionsOfAll(onDemand))]
        : []),
    ],
  };
  return `\`\`\`json\n${JSON.stringify(document, null, 2)}\n\`\`\``;
}

function replacePart(text, [name, content]) {
  const begin = `<!-- ${name}: written by yarn build:evidence-docs; changes made here are lost -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`${file} has no part "${name}": ${begin} … ${end}`);
  }
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(
    to,
  )}`;
}

import {
  judgeScans,
  NeighbourText,
  scanFiles,
  TemplateScan,
  unreadScan,
} from '@lens-review/infrastructure';
import { ExitCode } from '../ExitCode';
import { wrongUse } from '../Failure';
import { readBeside } from '../files/readBeside';
import { decode, readText } from '../files/readText';
import { scanFormats } from '../formats';
import { BUILT_IN, loadLens } from '../lenses/loadLens';
import { ScanReport, Shown, SHOWN } from '../scan/ScanReport';
import { printable } from '../terminal/printable';
import { Command } from './Command';
import { oneOf, parse } from './parse';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit'] as const;

/** `lens-review scan`: what templates and plans say about the practices of a lens. */
export const scan: Command = {
  name: 'scan',
  summary: 'What templates and plans prove about the practices of a lens.',
  help: `Usage: lens-review scan [options] <template or plan>...

Reads CloudFormation templates (JSON, YAML, SAM, synthesized CDK) and Terraform
plans (terraform show -json), and says which practices of the lens they support,
which they contradict and which they leave undecided, with file and line. Nested
stacks beside a template are read too. "-" reads from standard input.

Options:
  --lens <name or file>   ${BUILT_IN} (built in), or a lens.json
  --overlay <file>        its evidence; overlay.yaml beside the lens by itself
  --format <format>       ${FORMATS.join(', ')}
  --only <verdicts>       comma list of ${SHOWN.join(', ')};
                          not for json, which always says everything
  --verbose               text: also what the files say nothing about

Exit codes: 0 no practice is contradicted, 1 one is, 2 wrong use, 3 a file could
not be read (the others are reported).
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, {
      lens: { type: 'string', default: BUILT_IN },
      overlay: { type: 'string' },
      format: { type: 'string', default: 'text' },
      only: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    });
    const format = oneOf('format', values.format, FORMATS);
    const shown = shownOf(values.only);
    if (positionals.length === 0) {
      throw wrongUse('Name at least one template or plan to scan.');
    }
    const lens = await loadLens(values.lens, values.overlay);

    const files: NeighbourText[] = [];
    const unread: TemplateScan[] = [];
    for (const path of positionals) {
      const read =
        path === '-' ? await decode(terminal.stdin) : await readText(path);
      if (read.ok) {
        files.push({ file: path, text: read.text });
      } else {
        unread.push(unreadScan(path, read.reason));
      }
    }
    const scans = inOrderOf(positionals, [
      ...(await scanFiles(files, readBeside)),
      ...unread,
    ]);
    const refused = scans.filter(scanned => scanned.format === 'none');
    for (const { file, issues } of refused) {
      const refusal = issues.find(({ severity }) => severity === 'refused');
      terminal.err(
        `lens-review: ${printable(file)}: ${printable(
          refusal?.message ?? 'Nothing was read.',
        )}\n`,
      );
    }
    const report: ScanReport = {
      lens: lens.name,
      scans,
      practices: judgeScans(scans, lens.compiled),
      pillars: lens.compiled.pillars.map(({ id, name }) => ({ id, name })),
      shown,
    };
    terminal.out(
      scanFormats[format](report, terminal, { verbose: values.verbose }),
    );
    if (refused.length > 0) {
      return ExitCode.unreadable;
    }
    return report.practices.some(({ verdict }) => verdict === 'contradicted')
      ? ExitCode.no
      : ExitCode.ok;
  },
};

/** The given files as they were given, then those that they nest. */
function inOrderOf(given: string[], scans: TemplateScan[]): TemplateScan[] {
  const rank = ({ file }: TemplateScan) => {
    const at = given.indexOf(file);
    return at < 0 ? given.length : at;
  };
  return [...scans].sort((a, b) => rank(a) - rank(b));
}

function shownOf(only: string | undefined): ReadonlySet<Shown> {
  return new Set(
    only === undefined
      ? SHOWN
      : only.split(',').map(word => oneOf('only', word.trim(), SHOWN)),
  );
}

import {
  LensIssue,
  lintLens,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ExitCode } from '../ExitCode';
import { wrongUse } from '../Failure';
import { requiredText } from '../files/requiredText';
import { lintFormats, LintReport } from '../formats/lint';
import { Command } from './Command';
import { oneOf, parse } from './parse';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit'] as const;

/** `lens-review lint`: faults and weaknesses of a lens file. */
export const lint: Command = {
  name: 'lint',
  summary: 'Faults and weaknesses of a lens, with line and column.',
  help: `Usage: lens-review lint [options] <lens.json>

Checks a lens in AWS's custom-lens format. An error means that the AWS tool would
refuse it or that its rules have no meaning; a warning is a weakness.

Options:
  --overlay <file>   checks the lens's evidence file as well
  --format <format>  ${FORMATS.join(', ')}

Exit codes: 0 no error (warnings do not count), 1 an error, 2 wrong use, 3 a file
could not be read.
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, {
      overlay: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const format = oneOf('format', values.format, FORMATS);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      throw wrongUse('Name one lens to lint.');
    }
    const text = await requiredText(file);
    const overlay =
      values.overlay === undefined
        ? undefined
        : { file: values.overlay, text: await requiredText(values.overlay) };

    const parsed = parseLens(text);
    const report: LintReport = [
      { file, issues: parsed.ok ? lintLens(parsed.lens) : parsed.issues },
    ];
    if (overlay !== undefined) {
      report.push({
        file: overlay.file,
        issues: parsed.ok
          ? issuesOf(parseOverlay(overlay.text, parsed.lens.document))
          : [],
      });
    }
    terminal.out(lintFormats[format](report, terminal));
    return report.some(({ issues }) =>
      issues.some(({ severity }) => severity === 'error'),
    )
      ? ExitCode.no
      : ExitCode.ok;
  },
};

function issuesOf(result: ReturnType<typeof parseOverlay>): LensIssue[] {
  return result.ok ? [] : result.issues;
}

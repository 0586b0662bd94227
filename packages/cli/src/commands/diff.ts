import {
  diffLens,
  LensContent,
  lintLens,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ExitCode } from '../ExitCode';
import { Failure, wrongUse } from '../Failure';
import { requiredText } from '../files/requiredText';
import { diffFormats } from '../formats/diff';
import { Command } from './Command';
import { oneOf, parse } from './parse';

const FORMATS = ['text', 'json', 'markdown'] as const;

/** `lens-review diff`: what differs between two versions of a lens. */
export const diff: Command = {
  name: 'diff',
  summary: 'What differs between two versions of a lens.',
  help: `Usage: lens-review diff [options] <lens.json> <other lens.json>

Says which pillars, questions, choices and rules are new, changed or gone, and
whether open reviews take the change at once (minor) or by upgrade (major). Rules
are compared by what they say, not by how they are written.

Options:
  --overlays <a>,<b>  compares the evidence files too
  --format <format>   ${FORMATS.join(', ')}

Exit codes: 0 no difference, 1 they differ, 2 wrong use, 3 a file could not be
read or is no lens.
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, {
      overlays: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const format = oneOf('format', values.format, FORMATS);
    const [from, to, ...others] = positionals;
    if (from === undefined || to === undefined || others.length > 0) {
      throw wrongUse('Name two lenses to compare.');
    }
    const overlays = values.overlays?.split(',');
    if (overlays !== undefined && overlays.length !== 2) {
      throw wrongUse('--overlays takes two files with a comma between them.');
    }
    const difference = diffLens(
      await readLens(from, overlays?.[0]),
      await readLens(to, overlays?.[1]),
    );
    terminal.out(diffFormats[format]({ from, to, difference }, terminal));
    return difference.kind === 'none' ? ExitCode.ok : ExitCode.no;
  },
};

async function readLens(
  path: string,
  overlayPath: string | undefined,
): Promise<LensContent> {
  const parsed = parseLens(await requiredText(path));
  const faults = parsed.ok
    ? lintLens(parsed.lens).filter(({ severity }) => severity === 'error')
    : parsed.issues;
  if (!parsed.ok || faults.length > 0) {
    throw new Failure(
      `${path} is not a lens that could be compared: ${faults[0]?.message} Run "lens-review lint ${path}".`,
      ExitCode.unreadable,
    );
  }
  const { document } = parsed.lens;
  if (overlayPath === undefined) {
    return { document };
  }
  const overlay = parseOverlay(await requiredText(overlayPath), document);
  if (!overlay.ok) {
    throw new Failure(
      `${overlayPath} is not an overlay of ${path}: ${overlay.issues[0]?.message}`,
      ExitCode.unreadable,
    );
  }
  return { document, overlay: overlay.overlay };
}

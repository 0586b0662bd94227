import { dirname, join } from 'node:path';
import {
  CompiledLens,
  compileLens,
  LensIssue,
  lintLens,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ExitCode } from '../ExitCode';
import { Failure } from '../Failure';
import { readText } from '../files/readText';
import { requiredText } from '../files/requiredText';
import { builtInLens, LensFiles } from './builtInLens';

/** Name of the built-in lens on the command line. */
export const BUILT_IN = 'machine-learning';

/** A lens to scan with. */
export interface LoadedLens {
  /** As it is named to people: `Machine Learning Lens 1.0.0`. */
  name: string;
  compiled: CompiledLens;
}

/**
 * Loads the lens that `--lens` names: the built-in one by its alias, or a file with
 * its overlay (`overlay.yaml` beside it, unless `--overlay` names another).
 *
 * @throws Failure where a file cannot be read or the lens has errors
 */
export async function loadLens(
  named: string,
  overlay: string | undefined,
): Promise<LoadedLens> {
  const files =
    named === BUILT_IN && overlay === undefined
      ? builtInLens()
      : await readFiles(named, overlay);
  const parsed = parseLens(files.document);
  if (!parsed.ok) {
    throw refused(named, parsed.issues);
  }
  const errors = lintLens(parsed.lens).filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) {
    throw refused(named, errors);
  }
  const { document } = parsed.lens;
  if (files.overlay === undefined) {
    return { name: document.name, compiled: compileLens(document) };
  }
  const read = parseOverlay(files.overlay, document);
  if (!read.ok) {
    throw refused(`the overlay of ${named}`, read.issues);
  }
  const { version } = read.overlay;
  return {
    name: version === undefined ? document.name : `${document.name} ${version}`,
    compiled: compileLens(document, read.overlay),
  };
}

async function readFiles(
  named: string,
  overlay: string | undefined,
): Promise<LensFiles> {
  const document =
    named === BUILT_IN
      ? builtInLens().document
      : await requiredText(
          named,
          `; the built-in lens is called ${BUILT_IN}, any other is named by its file`,
        );
  if (overlay !== undefined) {
    return { document, overlay: await requiredText(overlay) };
  }
  const beside = await readText(join(dirname(named), 'overlay.yaml'));
  return { document, overlay: beside.ok ? beside.text : undefined };
}

function refused(name: string, [first, ...rest]: LensIssue[]): Failure {
  const place = first?.line === undefined ? '' : ` (line ${first.line})`;
  const more =
    rest.length > 0 ? ` ${rest.length} more: run "lens-review lint".` : '';
  return new Failure(
    `${name} cannot be used: ${
      first?.message ?? 'it has errors'
    }${place}${more}`,
    ExitCode.unreadable,
  );
}

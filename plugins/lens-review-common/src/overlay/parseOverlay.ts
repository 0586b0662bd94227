import { boundIssues } from '../lens/boundIssues';
import { LensDocument } from '../lens/LensDocument';
import { LensIssue } from '../lens/LensIssue';
import { Overlay } from './Overlay';
import { Fields } from './reading/Fields';
import { readOverlay } from './reading/readOverlay';
import { LocatedValue, readYaml } from './reading/readYaml';

/** An overlay, or every fault in its text. @public */
export type ParseOverlayResult =
  | { ok: true; overlay: Overlay }
  | { ok: false; issues: LensIssue[] };

/** As much as a lens itself may have. */
const MAX_LENGTH = 500_000;

function locateIn(
  input: string | object,
): { ok: true; located: LocatedValue } | { ok: false; issues: LensIssue[] } {
  if (typeof input !== 'string') {
    return { ok: true, located: { value: input, locate: () => undefined } };
  }
  if (input.length > MAX_LENGTH) {
    return {
      ok: false,
      issues: [
        {
          severity: 'error',
          code: 'overlay-too-large',
          path: '',
          message: `The overlay has ${input.length} characters; ${MAX_LENGTH} are allowed.`,
        },
      ],
    };
  }
  return readYaml(input);
}

/**
 * Reads the overlay of a lens, strictly: nothing unknown, nothing doubtful. A
 * condition in it may leave out what goes without saying: `{fact: x}` stands for
 * `{fact: x, expect: {is: true}, over: every, whenAbsent: unknown}`, and the
 * comparison (`is`, `in`, `includes`, `atLeast`, `atMost`, the last two with a
 * `unit`) may stand beside the fact.
 *
 * @param input - YAML or JSON text, or the overlay as a parsed object
 * @param document - the lens that the overlay is for
 * @returns the overlay, or every fault with its path, and line and column for text
 * @public
 */
export function parseOverlay(
  input: string | object,
  document: LensDocument,
): ParseOverlayResult {
  const result = locateIn(input);
  if (!result.ok) {
    return { ok: false, issues: boundIssues(result.issues) };
  }
  const { value, locate } = result.located;
  const fields = new Fields();
  const overlay = readOverlay(fields, value, document);
  return fields.faults.length === 0
    ? { ok: true, overlay }
    : {
        ok: false,
        issues: boundIssues(
          fields.faults.map(({ code, path, place, message }) => ({
            severity: 'error',
            code,
            path,
            ...locate(place ?? path),
            message,
          })),
        ),
      };
}

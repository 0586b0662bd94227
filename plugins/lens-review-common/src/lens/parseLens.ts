import { boundIssues } from './boundIssues';
import { LensDocument } from './LensDocument';
import { LensIssue } from './LensIssue';
import { lintReading } from './lint/lintReading';
import { LocatedJson, readJson, wrapJson } from './reading/LocatedJson';
import { readDocument } from './reading/readDocument';
import { TextPosition } from './reading/TextPosition';

/**
 * A lens that could be read. Whether it may be used is for `lintLens` to say.
 *
 * @public
 */
export interface ParsedLens {
  document: LensDocument;
  /** Byte for byte as it came; for a lens given as an object, that object as JSON. */
  text: string;
  /**
   * Where the value at a JSON path stands in the text, or, with an offset into
   * a text value, where that character of it stands. Undefined where the path
   * is not there and for a lens given as an object.
   */
  locate(path: string, offset?: number): TextPosition | undefined;
  /** What the reading passed over: repeated and misspelt keys. Part of what `lintLens` reports. */
  readingIssues: LensIssue[];
}

/** A lens, or every fault in its text. @public */
export type ParseLensResult =
  | { ok: true; lens: ParsedLens }
  | { ok: false; issues: LensIssue[] };

/** As the WA Tool's `LensJSON`. */
const MAX_LENGTH = 500_000;

function read(
  input: string | object,
): { ok: true; json: LocatedJson } | { ok: false; issues: LensIssue[] } {
  if (typeof input === 'string' && input.length > MAX_LENGTH) {
    return { ok: false, issues: [tooLarge(input)] };
  }
  const result = typeof input === 'string' ? readJson(input) : wrapJson(input);
  if (!result.ok) {
    return { ok: false, issues: boundIssues(result.issues) };
  }
  return result.json.text.length > MAX_LENGTH
    ? { ok: false, issues: [tooLarge(result.json.text)] }
    : result;
}

function tooLarge(text: string): LensIssue {
  return {
    severity: 'error',
    code: 'file-too-large',
    path: '',
    message: `The lens has ${text.length} characters; the AWS tool takes ${MAX_LENGTH}. Shorten texts or divide the lens.`,
  };
}

/**
 * Reads a lens in AWS's custom-lens format: strict about JSON, lenient about
 * the lens. Unknown keys are passed over, empty urls are absent, a byte order
 * mark and any line ends do no harm.
 *
 * @param input - the file's text, or the lens as a parsed object
 * @returns the lens, or, where something required is missing or of the wrong
 * kind, everything that is wrong with it, lint included
 * @public
 */
export function parseLens(input: string | object): ParseLensResult {
  const result = read(input);
  if (!result.ok) {
    return result;
  }
  const { json } = result;
  const { document, faults } = readDocument(json.value);
  const locate = json.locate.bind(json);
  const issueOf = (
    severity: LensIssue['severity'],
    {
      code,
      path,
      place,
      message,
    }: Omit<LensIssue, 'severity'> & { place?: string },
  ): LensIssue => ({ severity, code, path, ...locate(place ?? path), message });

  const readingIssues = [
    ...json.duplicateKeys.map(path =>
      issueOf('warning', {
        code: 'duplicate-key',
        path,
        message:
          'This key stands more than once in its object; the last value counts.',
      }),
    ),
    ...faults
      .filter(fault => fault.code === 'misspelt-key')
      .map(fault => issueOf('warning', fault)),
  ];
  const errors = faults
    .filter(fault => fault.code !== 'misspelt-key')
    .map(fault => issueOf('error', fault));
  const lens = { document, text: json.text, locate, readingIssues };
  return errors.length === 0
    ? { ok: true, lens }
    : { ok: false, issues: lintReading(lens, errors) };
}

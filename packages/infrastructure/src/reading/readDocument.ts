import { indentFlow } from './indentFlow';
import { isText } from './isText';
import { indentQuoted } from './indentQuotes';
import { MAX_ISSUES, MAX_JSON_CHARACTERS, MAX_YAML_CHARACTERS } from './limits';
import { Refusal } from './NodeBuilder';
import { ReadDocument, readJson } from './readJson';
import { readYaml } from './readYaml';
import { TemplateIssue } from './TemplateIssue';

/**
 * Reads JSON or YAML of any origin in bounded time and memory: what is too
 * large, too deep or not text is refused with one issue and no root; what is
 * wrong in part is read as far as it goes.
 */
export function readDocument(source: string): ReadDocument {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (text.length > MAX_JSON_CHARACTERS) {
    return refused(`it is larger than ${MAX_JSON_CHARACTERS / 1024 / 1024} MB`);
  }
  if (!isText(text)) {
    return refused('it is not text');
  }
  try {
    return bounded(readEither(text));
  } catch (error) {
    if (error instanceof Refusal) {
      return refused(error.message);
    }
    if (error instanceof RangeError) {
      return refused('it is nested too deeply');
    }
    throw error;
  }
}

function readEither(text: string): ReadDocument {
  if (!/^\s*[{[]/.test(text)) {
    return readYamlOfSize(text);
  }
  const json = readJson(text);
  if (!json.issues.some(isSyntaxFault)) {
    return json;
  }
  if (text.length > MAX_YAML_CHARACTERS) {
    return json;
  }
  const yaml = readYaml(text);
  return yaml.issues.some(isSyntaxFault) ? json : yaml;
}

function readYamlOfSize(text: string): ReadDocument {
  if (text.length > MAX_YAML_CHARACTERS) {
    throw new Refusal('as YAML it is larger than 1 MB');
  }
  const read = readLoose(text);
  return /^ *\t/m.test(text) && read.issues.some(isSyntaxFault)
    ? readTabbed(text, read)
    : read;
}

const CUT_QUOTE = /^Not YAML: Missing closing (['"])quote/;
const CUT_FLOW = /must be (more|sufficiently) indented/;

/** Texts and collections of one document whose lines are indented. */
const MAX_REPAIRS = 20;
const MAX_REPAIRED = 200_000;
/** Characters that are read again in all: each repair reads the whole document. */
const MAX_READ_AGAIN = 600_000;

function readLoose(text: string): ReadDocument {
  let read = readYaml(text);
  let current = text;
  const repairs = Math.min(
    MAX_REPAIRS,
    Math.floor(MAX_READ_AGAIN / Math.max(text.length, 1)),
  );
  for (let i = 0; i < repairs; i++) {
    const repaired = repair(current, read);
    const next = repaired === undefined ? undefined : readYaml(repaired);
    if (next === undefined || faultCount(next) >= faultCount(read)) {
      return read;
    }
    read = next;
    current = repaired ?? current;
  }
  return read;
}

/** Indents the first thing that stands too far left; undefined where there is none. */
function repair(text: string, { issues }: ReadDocument): string | undefined {
  if (text.length > MAX_REPAIRED) {
    return undefined;
  }
  for (const { message, line } of issues) {
    const quote = CUT_QUOTE.exec(message)?.[1];
    if (line !== undefined && quote !== undefined) {
      return indentQuoted(text, line, quote);
    }
    if (line !== undefined && CUT_FLOW.test(message)) {
      return indentFlow(text, line);
    }
  }
  return undefined;
}

function faultCount({ issues }: ReadDocument): number {
  return issues.filter(
    issue => isSyntaxFault(issue) || CUT_FLOW.test(issue.message),
  ).length;
}

/** YAML forbids tabs in indentation; people who use them mean two, four or eight blanks. */
function readTabbed(text: string, asWritten: ReadDocument): ReadDocument {
  const line = text.slice(0, text.search(/^ *\t/m)).split('\n').length;
  const notice: TemplateIssue = {
    severity: 'fault',
    message: 'Not YAML: tabs in the indentation, read as blanks.',
    line,
  };
  let best = asWritten;
  for (const width of text.length > MAX_REPAIRED ? [2] : [2, 4, 8]) {
    const blanks = ' '.repeat(width);
    const read = readYaml(
      text.replace(/^[ \t]+/gm, indent => indent.replace(/\t/g, blanks)),
    );
    if (syntaxFaults(read) < syntaxFaults(best)) {
      best = read;
    }
  }
  return { ...best, issues: [notice, ...best.issues] };
}

function syntaxFaults(read: ReadDocument): number {
  return read.issues.filter(isSyntaxFault).length;
}

function isSyntaxFault(issue: TemplateIssue): boolean {
  return issue.message.startsWith('Not ');
}

function refused(why: string): ReadDocument {
  return {
    issues: [{ severity: 'refused', message: `The file is refused: ${why}.` }],
  };
}

function bounded(read: ReadDocument): ReadDocument {
  const more = read.issues.length - MAX_ISSUES;
  return more <= 0
    ? read
    : {
        ...read,
        issues: [
          ...read.issues.slice(0, MAX_ISSUES),
          { severity: 'fault', message: `${more} more faults.` },
        ],
      };
}

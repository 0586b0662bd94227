import { MAX_NEIGHBOURS } from './reading/limits';
import { readDocument } from './reading/readDocument';
import { TemplateIssue } from './reading/TemplateIssue';
import { isTemplate } from './resources/cloudformation/readTemplate';
import { OtherFile, otherFiles } from './resources/cloudformation/otherFiles';
import { scanTemplate } from './scan';
import { NeighbourText, TemplateScan } from './TemplateScan';

/**
 * Reads the file that another one names.
 *
 * @param location - as it is written there: a path relative to `from`
 * @param from - the name of the file that names it
 * @returns undefined where there is no such file, or none that may be read
 * @public
 */
export type ReadNeighbour = (
  location: string,
  from: string,
) => Promise<NeighbourText | undefined>;

/** Only these can name another file; the others are not parsed twice. */
const NAMES_OTHERS =
  /AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::Include/;

interface Queued extends NeighbourText {
  /** The files that nest it, outermost first. */
  above: string[];
}

/** The files beside those that are scanned, each read once and so many at most. */
class Neighbours {
  private readonly found = new Map<string, NeighbourText | undefined>();

  constructor(private readonly read: ReadNeighbour) {}

  async find(
    { location, isBeside }: OtherFile,
    from: string,
  ): Promise<NeighbourText | undefined> {
    if (location === undefined || !isBeside) {
      return undefined;
    }
    const key = keyOf(location, from);
    if (!this.found.has(key) && this.found.size < MAX_NEIGHBOURS) {
      this.found.set(key, await this.read(location, from));
    }
    return this.found.get(key);
  }

  known(location: string, from: string): NeighbourText | undefined {
    return this.found.get(keyOf(location, from));
  }
}

/**
 * Scans files, and after them the templates of their nested stacks, which count
 * as files of their own. Each file is read once, at most fifty beside the given
 * ones. What is not at hand is said in the issues of the file that names it.
 *
 * @returns one scan a file: the given ones in their order, then nested ones
 * @public
 */
export async function scanFiles(
  files: NeighbourText[],
  readNeighbour: ReadNeighbour = async () => undefined,
): Promise<TemplateScan[]> {
  const queue: Queued[] = unique(files).map(entry => ({ ...entry, above: [] }));
  const known = new Set(queue.map(({ file }) => file));
  const neighbours = new Neighbours(readNeighbour);
  const notices = new Map<string, TemplateIssue[]>();
  for (const { file, text, above } of queue) {
    const said: TemplateIssue[] = [];
    notices.set(file, said);
    for (const named of filesNamedIn(text)) {
      const found = await neighbours.find(named, file);
      if (named.is === 'nested') {
        const issue = nestedIssue(named, found, [...above, file]);
        said.push(...(issue === undefined ? [] : [issue]));
        if (found !== undefined && !known.has(found.file)) {
          known.add(found.file);
          queue.push({ ...found, above: [...above, file] });
        }
      }
    }
  }
  return queue.map(({ file, text }) => {
    const scan = scanTemplate({
      file,
      text,
      resolveText: (location, from) => neighbours.known(location, from),
    });
    return { ...scan, issues: [...scan.issues, ...(notices.get(file) ?? [])] };
  });
}

function nestedIssue(
  { id, location, line }: OtherFile,
  found: NeighbourText | undefined,
  above: string[],
): TemplateIssue | undefined {
  if (found === undefined) {
    const where = location === undefined ? '' : ` (${location})`;
    return {
      severity: 'notice',
      message: `The template of nested stack ${id}${where} is not at hand; what it makes is not judged.`,
      line,
    };
  }
  return above.includes(found.file)
    ? {
        severity: 'fault',
        message: `Nested stack ${id} leads back to ${found.file}, and so round in circles.`,
        line,
      }
    : undefined;
}

function filesNamedIn(text: string): OtherFile[] {
  if (!NAMES_OTHERS.test(text)) {
    return [];
  }
  const { root } = readDocument(text);
  return root !== undefined && isTemplate(root) ? otherFiles(root) : [];
}

function unique(files: NeighbourText[]): NeighbourText[] {
  return [...new Map(files.map(entry => [entry.file, entry])).values()];
}

function keyOf(location: string, from: string): string {
  return JSON.stringify([location, from]);
}

import { MAX_NEIGHBOURS } from './reading/limits';
import { readDocument } from './reading/readDocument';
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

/**
 * Scans files, and after them the templates of their nested stacks, which count
 * as files of their own. Each file is read once, at most fifty beside the given
 * ones.
 *
 * @returns one scan a file: the given ones in their order, then nested ones
 * @public
 */
export async function scanFiles(
  files: NeighbourText[],
  readNeighbour: ReadNeighbour = async () => undefined,
): Promise<TemplateScan[]> {
  const queue = unique(files);
  const known = new Map(queue.map(entry => [entry.file, entry]));
  const neighbours = new Map<string, NeighbourText>();
  let left = MAX_NEIGHBOURS;
  for (const { file, text } of queue) {
    for (const { location, is } of filesNamedIn(text)) {
      if (left === 0) {
        break;
      }
      left -= 1;
      const found = await readNeighbour(location, file);
      if (found !== undefined) {
        neighbours.set(keyOf(location, file), found);
        if (is === 'nested' && !known.has(found.file)) {
          known.set(found.file, found);
          queue.push(found);
        }
      }
    }
  }
  return queue.map(({ file, text }) =>
    scanTemplate({
      file,
      text,
      resolveText: (location, from) => neighbours.get(keyOf(location, from)),
    }),
  );
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

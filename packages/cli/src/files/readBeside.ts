import { dirname, join, relative, resolve } from 'node:path';
import { NeighbourText } from '@lens-review/infrastructure';
import { readText } from './readText';

/** The file that a template names, under the name it has from here. */
export async function readBeside(
  location: string,
  from: string,
): Promise<NeighbourText | undefined> {
  const path = resolve(from === '-' ? '.' : dirname(from), location);
  const read = await readText(path);
  return read.ok
    ? { file: join(relative(process.cwd(), path)), text: read.text }
    : undefined;
}

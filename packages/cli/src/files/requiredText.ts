import { isText } from '@lens-review/infrastructure';
import { ExitCode } from '../ExitCode';
import { Failure } from '../Failure';
import { readText } from './readText';

/**
 * The text of a file without which a command can do nothing.
 *
 * @param hint - reads on from the reason
 * @throws Failure where it cannot be read, or is not text
 */
export async function requiredText(path: string, hint = ''): Promise<string> {
  const read = await readText(path);
  if (!read.ok) {
    throw new Failure(`${path} ${read.reason}${hint}.`, ExitCode.unreadable);
  }
  if (!isText(read.text)) {
    throw new Failure(`${path} is not text.`, ExitCode.unreadable);
  }
  return read.text;
}

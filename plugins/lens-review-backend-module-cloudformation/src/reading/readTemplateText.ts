import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Readable } from 'node:stream';

/** More than CloudFormation takes, and more than the scan reads of a plan. */
export const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** The text of a file, that it is not there, or why it could not be read. */
export type TemplateText =
  | { outcome: 'read'; text: string }
  | { outcome: 'absent' }
  | { outcome: 'failed'; reason: string };

/**
 * Reads a file through Backstage's URL reader, and nothing but what that allows,
 * in bounded time and memory.
 */
export async function readTemplateText(
  urlReader: UrlReaderService,
  url: string,
  signal: AbortSignal,
  timeoutMs: number = TIMEOUT_MS,
): Promise<TemplateText> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, timeout]);
  try {
    return await untilAborted(read(urlReader, url, either), either);
  } catch (error) {
    if (timeout.aborted) {
      return {
        outcome: 'failed',
        reason: `It did not arrive within ${timeoutMs / 1000} seconds`,
      };
    }
    const { name, message } =
      error instanceof Error ? error : new Error(String(error));
    return name === 'NotFoundError'
      ? { outcome: 'absent' }
      : { outcome: 'failed', reason: message || 'It could not be read' };
  }
}

async function read(
  urlReader: UrlReaderService,
  url: string,
  signal: AbortSignal,
): Promise<TemplateText> {
  const response = await urlReader.readUrl(url, { signal });
  // A reader with a stream need not hold all of a file that turns out too large
  const bytes = response.stream
    ? await readStream(response.stream())
    : await response.buffer();
  if (bytes === undefined || bytes.length > MAX_BYTES) {
    return {
      outcome: 'failed',
      reason: `It is larger than ${MAX_BYTES / 1024 / 1024} MB`,
    };
  }
  return {
    outcome: 'read',
    text:
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? bytes.subarray(2).toString('utf16le')
        : bytes.toString('utf8'),
  };
}

async function readStream(stream: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) {
      stream.destroy();
      return undefined;
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** A reader that does not heed the signal is no longer waited for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((fulfil, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener('abort', stop, { once: true });
    work
      .then(fulfil, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

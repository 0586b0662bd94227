import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { messageOf } from '../Failure';

/** More than any template, plan or lens may have. */
const MAX_MB = 16;
/** UTF-16 takes two bytes a character. */
const MAX_BYTES = 2 * MAX_MB * 1024 * 1024;

/** The text of a file, or why there is none, as a phrase that reads on from its name. */
export type FileText =
  | { ok: true; text: string }
  | { ok: false; reason: string };

/**
 * Reads a text file: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes
 * it. Never throws for what is wrong with the file.
 */
export async function readText(path: string): Promise<FileText> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) {
        return { ok: false, reason: 'is a directory; name the files in it' };
      }
      if (stat.size > MAX_BYTES) {
        return tooLarge();
      }
      return await decode(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close().catch(() => undefined);
    }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Reads a stream as {@link readText} reads a file. */
export async function decode(stream: Readable): Promise<FileText> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) {
      return tooLarge();
    }
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { ok: true, text: bytes.subarray(2).toString('utf16le') };
  }
  return { ok: true, text: bytes.toString('utf8').replace(/^\ufeff/, '') };
}

function tooLarge(): FileText {
  return {
    ok: false,
    reason: `is larger than ${MAX_MB} MB`,
  };
}

const REASONS: Record<string, string> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EACCES: 'may not be read: permission is denied',
  EPERM: 'may not be read: permission is denied',
  EISDIR: 'is a directory; name the files in it',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has a name that is too long',
};

function reasonOf(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : '';
  return REASONS[code] ?? `could not be read: ${messageOf(error)}`;
}

import { createHash } from 'node:crypto';

/** SHA-256 over several texts, hexadecimal; their borders count. */
export function sha256(...texts: string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

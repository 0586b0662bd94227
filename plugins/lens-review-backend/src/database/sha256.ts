import { hash } from 'node:crypto';

/** SHA-256 over several texts, hexadecimal; their borders count. */
export function sha256(...texts: string[]): string {
  return hash('sha256', JSON.stringify(texts), 'hex');
}

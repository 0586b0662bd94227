import { downloadBlob } from './downloadBlob';

/**
 * Hands a text to the browser as a file to save.
 *
 * @param name - file name that the browser proposes
 * @param type - MIME type
 */
export function downloadText(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

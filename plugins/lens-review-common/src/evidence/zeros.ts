const ZEROS: number[] = [];

/**
 * A new array of zeros. Copied, since `new Array(n).fill(0)` takes several times
 * as long and makes an array that is slower to read.
 */
export function zeros(length: number): number[] {
  while (ZEROS.length < length) {
    ZEROS.push(0);
  }
  return ZEROS.slice(0, length);
}

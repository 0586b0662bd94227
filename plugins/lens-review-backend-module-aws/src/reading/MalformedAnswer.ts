/** An answer that is none, although it came with a status of success. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
}

/**
 * An answer without an error that leaves out what was asked about: it is not there.
 * An operation that throws it names it among the patterns of `gone`.
 */
export class NotListed extends Error {
  static readonly CODE = 'NotListed';

  override readonly name = NotListed.CODE;
}

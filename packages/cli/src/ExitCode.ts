/**
 * What the process answers to its caller; documented in docs/cli.md.
 *
 * - `ok`: nothing to object to
 * - `no`: a practice is contradicted, a lens has an error, two lenses differ
 * - `usage`: the command line itself is wrong
 * - `unreadable`: a file could not be read; what could be read is reported
 * - `fault`: a fault of this program
 */
export enum ExitCode {
  ok = 0,
  no = 1,
  usage = 2,
  unreadable = 3,
  fault = 70,
}

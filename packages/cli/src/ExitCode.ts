/**
 * What the process answers to its caller; documented in docs/cli.md.
 *
 * - `ok`: nothing to object to
 * - `no`: a practice is contradicted, a lens has an error, two lenses differ, a gate does not pass
 * - `usage`: the command line itself is wrong
 * - `unreadable`: a file could not be read; what could be read is reported
 * - `unreachable`: the portal gave no answer; never a pass
 * - `fault`: a fault of this program
 */
export enum ExitCode {
  ok = 0,
  no = 1,
  usage = 2,
  unreadable = 3,
  unreachable = 4,
  fault = 70,
}

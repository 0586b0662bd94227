import { ExitCode } from './ExitCode';

/** Ends the command with a message for people. */
export class Failure extends Error {
  constructor(message: string, readonly exitCode: ExitCode) {
    super(message);
    this.name = 'Failure';
  }
}

/** A wrong command line. */
export function wrongUse(message: string): Failure {
  return new Failure(message, ExitCode.usage);
}

/** What a thrown value says. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

import { ExitCode } from '../ExitCode';
import { Terminal } from '../terminal/Terminal';

/** One word after `lens-review`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `lens-review help <name>` says. */
  readonly help: string;
  /** @throws Failure for what ends the command with a message */
  run(args: string[], terminal: Terminal): Promise<ExitCode>;
}

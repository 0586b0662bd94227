import { version } from '../package.json';
import { commands } from './commands';
import { ExitCode } from './ExitCode';
import { Failure, wrongUse } from './Failure';
import { Terminal } from './terminal/Terminal';

const HELP = `Lens Review on the command line: AWS Well-Architected lenses without a portal.

Usage: lens-review <command> [options]

Commands:
${commands
  .map(({ name, summary }) => `  ${name.padEnd(6)}${summary}`)
  .join('\n')}
  help  What a command takes: lens-review help <command>

Options:
  --help, --version

Exit codes: ${ExitCode.ok} nothing to object to, ${
  ExitCode.no
} the answer is no, ${ExitCode.usage} wrong use, ${
  ExitCode.unreadable
} a file could
not be read, ${
  ExitCode.fault
} a fault of this program. Colours: none where NO_COLOR is set or
the output is not a terminal.
`;

/** Runs a command line, without the program's own name; answers the exit code. */
export async function main(
  args: string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof Failure) {
      terminal.err(`lens-review: ${error.message}\n`);
      if (error.exitCode === ExitCode.usage) {
        terminal.err('Try "lens-review help".\n');
      }
      return error.exitCode;
    }
    terminal.err(
      `lens-review: a fault of this program: ${
        error instanceof Error ? error.stack ?? error.message : String(error)
      }\n`,
    );
    return ExitCode.fault;
  }
}

async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...rest] = args;
  if (word === undefined) {
    terminal.err(HELP);
    return ExitCode.usage;
  }
  if (word === '--version' || word === '-v') {
    terminal.out(`${version}\n`);
    return ExitCode.ok;
  }
  if (word === '--help' || word === '-h' || word === 'help') {
    const [about] = rest;
    terminal.out(about === undefined ? HELP : commandOf(about).help);
    return ExitCode.ok;
  }
  const command = commandOf(word);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help);
    return ExitCode.ok;
  }
  return command.run(rest, terminal);
}

function commandOf(word: string) {
  const found = commands.find(({ name }) => name === word);
  if (found === undefined) {
    throw wrongUse(
      `"${word}" is not a command; ${commands
        .map(({ name }) => name)
        .join(', ')} are.`,
    );
  }
  return found;
}

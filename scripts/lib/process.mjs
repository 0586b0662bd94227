import { spawn } from 'node:child_process';

/**
 * Runs a command to its end with its output on ours.
 *
 * @returns its exit code; 1 where a signal ended it
 * @throws Error where the command cannot be started
 */
export function run(command, args, options = {}) {
  return new Promise((fulfil, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', code => fulfil(code ?? 1));
  });
}

/**
 * Runs a command quietly.
 *
 * @returns what it printed, trimmed, or undefined where it failed or is not there
 */
export function read(command, args, options = {}) {
  return new Promise(fulfil => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      ...options,
    });
    child.stdout.on('data', chunk => {
      output += chunk;
    });
    child.on('error', () => fulfil(undefined));
    child.on('exit', code => fulfil(code === 0 ? output.trim() : undefined));
  });
}

import { Readable } from 'node:stream';

/** Where a command reads and writes. */
export interface Terminal {
  stdin: Readable;
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` shows colours. */
  colors: boolean;
  /** Characters of a line. */
  width: number;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  return {
    stdin,
    out: text => void stdout.write(text),
    err: text => void stderr.write(text),
    colors: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    width: stdout.isTTY ? Math.min(stdout.columns ?? 80, 120) : 100,
  };
}

import { Readable } from 'node:stream';
import { main } from '../main';

/** What a command line printed and answered. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process. */
export async function runMain(
  args: string[],
  options: { stdin?: string; colors?: boolean } = {},
): Promise<Run> {
  const run: Run = { code: -1, out: '', err: '' };
  run.code = await main(args, {
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    out: text => {
      run.out += text;
    },
    err: text => {
      run.err += text;
    },
    colors: options.colors ?? false,
    width: 100,
  });
  return run;
}

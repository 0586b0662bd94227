import { ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CallFigures } from './CallFigures';

/** What the benchmark of collection runs found. */
export interface EvidenceFigures {
  small: RunFigures;
  large: RunFigures;
}

export interface RunFigures {
  components: number;
  facts: number;
  unknown: number;
  seconds: number;
  /** The most memory that the process took from the machine, in megabytes. */
  peakMb: number;
  /** The most that was in use after a source had looked at a batch, in megabytes. */
  heldMb: number;
  calls: CallFigures;
}

const SMALL = 100;
const LARGE = 1_000;

/**
 * Collects evidence of many components from simulated accounts, in one run each: a
 * hundred, and a thousand. Each run and the accounts are processes of their own.
 *
 * @param folder - of the sources beside this file
 * @throws Error where a process fails, or a fixture was refused
 */
export async function benchEvidence(folder: string): Promise<EvidenceFigures> {
  const world = start(join(folder, 'serveWorld.ts'), [String(LARGE)]);
  try {
    const { url } = await nextMessage<{ url: string }>(world);
    const run = async (components: number): Promise<RunFigures> => {
      const collected = await nextMessage<
        Omit<RunFigures, 'calls' | 'components'>
      >(start(join(folder, 'collectWorld.ts'), [url, String(components)]));
      world.send('figures');
      const { figures, problems } = await nextMessage<{
        figures: CallFigures;
        problems: string[];
      }>(world);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return { ...collected, components, calls: figures };
    };
    return { small: await run(SMALL), large: await run(LARGE) };
  } finally {
    world.kill();
  }
}

/** TypeScript as the backend runs it in development. */
function start(file: string, args: string[]): ChildProcess {
  const { resolve } = createRequire(file);
  return fork(file, args, {
    execArgv: [
      '--expose-gc',
      '--require',
      resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    env: { ...process.env, NODE_ENV: 'test' },
  });
}

/** What the child says next. The loader of TypeScript says things of its own between. */
function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((fulfil, reject) => {
    const listen = (message: { bench?: T }) => {
      if (message.bench === undefined) return;
      child.off('message', listen);
      fulfil(message.bench);
    };
    child.on('message', listen);
    child.once('error', reject);
    child.once('exit', code =>
      reject(new Error(`A process of the benchmark ended with ${code}`)),
    );
  });
}

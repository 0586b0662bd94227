import { Worker } from 'node:worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  NeighbourText,
  ReadNeighbour,
  ScanThreadReply,
  ScanThreadRequest,
  TemplateScan,
} from '@lens-review/infrastructure';
import { TemplateScanner } from './TemplateScanner';

const TIMEOUT_MS = 30_000;
const MEMORY_MB = 512;

/** All that runs in the thread: the library's own loop. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
require(workerData).serveScans(parentPort);
`;

/** The scan under way. */
interface Scan {
  readNeighbour: ReadNeighbour;
  fulfil(scans: TemplateScan[]): void;
  reject(error: Error): void;
}

/**
 * Scans in a thread of its own, which is ended where a file takes too long or too
 * much memory; the next file gets a new one. One file at a time.
 */
export class ThreadScanner implements TemplateScanner {
  #thread: Worker | undefined;
  #current: Scan | undefined;

  constructor(
    private readonly options: {
      timeoutMs?: number;
      memoryMb?: number;
      /** Arguments of Node for the thread; those of this process where undefined. */
      execArgv?: string[];
    } = {},
  ) {}

  async scan(
    file: NeighbourText,
    readNeighbour: ReadNeighbour,
  ): Promise<TemplateScan[]> {
    const { timeoutMs = TIMEOUT_MS } = this.options;
    this.#thread ??= this.#open();
    const thread = this.#thread;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<TemplateScan[]>((fulfil, reject) => {
        this.#current = { readNeighbour, fulfil, reject };
        timer = setTimeout(
          () =>
            reject(
              new Error(`Scanning takes over ${timeoutMs / 1000} seconds`),
            ),
          timeoutMs,
        );
        post(thread, { kind: 'scan', file });
      });
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      this.#current = undefined;
    }
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #open(): Worker {
    const { memoryMb = MEMORY_MB, execArgv } = this.options;
    const thread = new Worker(PROGRAM, {
      eval: true,
      workerData: resolvePackagePath('@lens-review/infrastructure'),
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      execArgv,
    });
    thread.on('error', error =>
      this.#current?.reject(explain(error, memoryMb)),
    );
    thread.on('exit', () =>
      this.#current?.reject(new Error('The scan was ended')),
    );
    thread.on('message', (reply: ScanThreadReply) => this.#hear(thread, reply));
    return thread;
  }

  #hear(thread: Worker, reply: ScanThreadReply): void {
    const scan = this.#current;
    switch (reply.kind) {
      case 'read':
        scan
          ?.readNeighbour(reply.location, reply.from)
          .then(
            found => post(thread, { kind: 'neighbour', found }),
            scan.reject,
          );
        break;
      case 'scanned':
        scan?.fulfil(reply.scans);
        break;
      case 'failed':
        scan?.reject(new Error(reply.message));
        break;
      default:
        scan?.reject(new Error(`Unheard of: ${reply satisfies never}`));
    }
  }
}

function explain(error: unknown, memoryMb: number): Error {
  const { code, message } =
    typeof error === 'object' && error !== null
      ? {
          code: 'code' in error ? error.code : undefined,
          message: 'message' in error ? String(error.message) : '',
        }
      : { code: undefined, message: String(error) };
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Error(`Scanning takes over ${memoryMb} MB of memory`)
    : new Error(`The scan failed: ${message}`);
}

function post(thread: Worker, request: ScanThreadRequest): void {
  thread.postMessage(request);
}

import { Place } from '../naming/AwsResource';
import { AwsOperation, OperationFacts, Turn } from './AwsOperation';
import { ClientPool } from './ClientPool';
import { AwsClients } from './clients';
import { classifyError, malformed, withoutCredentials } from './faults';
import { Limits } from './Limits';
import { Fault, Read } from './Read';
import { RunToken } from './RunMemory';

/** How long a fault that may pass is kept, so that many components do not wait for it one by one. */
const PASSING_MS = 30_000;

/** Reads AWS for one batch of a collection run. Everything that a collector learns comes through here. */
export class AwsReader {
  constructor(
    private readonly options: {
      pool: ClientPool;
      limits: Limits;
      run: RunToken;
      /** Ends everything. */
      signal: AbortSignal;
      /** How long a request may take, with all its tries. */
      deadlineMs(operation: OperationFacts): number;
      now: () => Date;
    },
  ) {}

  /** When it is, for answers that depend on it. */
  now(): Date {
    return this.options.now();
  }

  /**
   * Asks an operation in an account and region. What goes wrong is in the answer.
   *
   * @throws only where the signal aborts.
   */
  read<Service extends keyof AwsClients, Input extends object, Value>(
    operation: AwsOperation<Service, Input, Value>,
    { accountId, region }: Place,
    input: Input,
  ): Promise<Read<Value>> {
    const place = { accountId, region };
    const { memory } = operation;
    if (!memory) {
      return this.#ask(operation, place, input);
    }
    const { run } = this.options;
    const key = JSON.stringify([accountId, region, input]);
    const learning = memory.once(run, key, async () => {
      const answer = await this.#ask(operation, place, input);
      if (answer.outcome === 'unknown' && mayPass(answer)) {
        setTimeout(() => memory.forget(run, key, learning), PASSING_MS).unref();
      }
      return answer;
    });
    return learning;
  }

  async #ask<Service extends keyof AwsClients, Input extends object, Value>(
    operation: AwsOperation<Service, Input, Value>,
    place: Place,
    input: Input,
  ): Promise<Read<Value>> {
    const { pool, limits, signal, deadlineMs } = this.options;
    let client: AwsClients[Service];
    try {
      client = await pool.get(operation.service, place);
    } catch (error) {
      return withoutCredentials(operation, error);
    }
    const turn: Turn = async () => {
      await limits.pace(operation, place)?.turn(signal);
      signal.throwIfAborted();
      return {
        abortSignal: AbortSignal.any([
          signal,
          AbortSignal.timeout(deadlineMs(operation)),
        ]),
      };
    };
    return limits.gate(place).run(async () => {
      signal.throwIfAborted();
      try {
        const value = await operation.call(client, input, turn);
        return value === undefined
          ? malformed(operation)
          : { outcome: 'value', value };
      } catch (error) {
        // The end of the run is no fault of AWS
        signal.throwIfAborted();
        return classifyError(error, operation);
      }
    });
  }
}

function mayPass({ cause }: Fault): boolean {
  switch (cause) {
    case 'failed':
    case 'malformed':
    case 'throttled':
    case 'timed_out':
    case 'unreachable':
      return true;
    case 'credentials':
    case 'denied':
    case 'disabled':
    case 'not_found':
    case 'redirected':
      return false;
    default:
      return cause satisfies never;
  }
}

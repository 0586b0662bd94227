import { AwsClients } from './clients';
import { Read } from './Read';
import { RunMemory } from './RunMemory';

/** An error code, or one that only a message tells apart. */
export type ErrorPattern = string | { code: string; message: RegExp };

/** At most `calls` within any `perMs` milliseconds, for each account and region. */
export interface RateLimit {
  calls: number;
  perMs: number;
}

/**
 * Waits until a request may be sent and gives what every `send` takes: a signal
 * that ends it with the run, or when it takes too long. Asked for before each one,
 * so that pages keep to the limits as well.
 */
export type Turn = () => Promise<{ abortSignal: AbortSignal }>;

/** How something is asked, and what it takes. */
export interface AwsOperationDefinition<
  Service extends keyof AwsClients,
  Input extends object,
  Value,
> {
  readonly service: Service;
  /** The operation of the API: `GetBucketEncryption`. */
  readonly name: string;
  /** What the role needs; the names differ from those of operations. */
  readonly action: string;
  /** How it says that the resource asked about is not there. */
  readonly gone?: readonly ErrorPattern[];
  /** How it says that the resource is there, and this is not set on it. */
  readonly unset?: readonly ErrorPattern[];
  readonly limit?: RateLimit;
  /**
   * How long an answer is kept: for the rest of the `run` where it is about a whole
   * account and region; for a while (`batch`) where several collectors ask the same
   * of one resource. Not at all where it is not said.
   */
  readonly keep?: 'run' | 'batch';
  /**
   * Asks, through all pages, and gives what is needed of the answer. Undefined where
   * the answer lacks what AWS always gives: then it is malformed.
   */
  call(
    client: AwsClients[Service],
    input: Input,
    turn: Turn,
  ): Promise<Value | undefined>;
}

/**
 * One thing that AWS is asked, with everything that is known about asking it:
 * permission, limits and how it says that something is not there.
 */
export interface AwsOperation<
  Service extends keyof AwsClients,
  Input extends object,
  Value,
> extends AwsOperationDefinition<Service, Input, Value> {
  /** What was answered already in a run; undefined where answers are not kept. */
  readonly memory?: RunMemory<Read<Value>>;
}

/** What is known about an operation without calling it. */
export interface OperationFacts {
  readonly service: keyof AwsClients;
  readonly name: string;
  readonly action: string;
  readonly gone?: readonly ErrorPattern[];
}

/** Answers about single resources that are kept, of each operation. */
const MAX_KEPT = 300;

/** Defines an operation. */
export function operation<
  Service extends keyof AwsClients,
  Input extends object,
  Value,
>(
  definition: AwsOperationDefinition<Service, Input, Value>,
): AwsOperation<Service, Input, Value> {
  switch (definition.keep) {
    case 'run':
      return { ...definition, memory: new RunMemory(Infinity) };
    case 'batch':
      return { ...definition, memory: new RunMemory(MAX_KEPT) };
    default:
      return definition;
  }
}

/** More pages than this are no answer. */
const MAX_PAGES = 500;

/**
 * Reads all pages of a list.
 *
 * @param readPage - one page after a token, the first one without
 * @throws Error where the pages do not end.
 */
export async function allPages<Item>(
  readPage: (
    token: string | undefined,
  ) => Promise<{ items: Item[] | undefined; next: string | undefined }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let token: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { items, next } = await readPage(token);
    all.push(...(items ?? []));
    if (!next) {
      return all;
    }
    token = next;
  }
  throw new Error(`The list did not end after ${MAX_PAGES} pages`);
}

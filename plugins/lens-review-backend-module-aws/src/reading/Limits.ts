import { Place } from '../naming/AwsResource';
import { RateLimit } from './AwsOperation';
import { Gate } from './Gate';
import { Pace } from './Pace';

/** How many calls go to an account and region at once, and how fast. */
export class Limits {
  readonly #gates = new Map<string, Gate>();
  readonly #paces = new Map<string, Pace>();

  /** @param concurrency - calls under way at once for each account and region */
  constructor(private readonly concurrency: number) {}

  gate({ accountId, region }: Place): Gate {
    const key = `${accountId}/${region}`;
    const gate = this.#gates.get(key) ?? new Gate(this.concurrency);
    this.#gates.set(key, gate);
    return gate;
  }

  /** Undefined where the operation has no limit of its own. */
  pace(
    operation: {
      readonly service: string;
      readonly name: string;
      readonly limit?: RateLimit;
    },
    { accountId, region }: Place,
  ): Pace | undefined {
    if (!operation.limit) {
      return undefined;
    }
    const key = `${accountId}/${region}/${operation.service}/${operation.name}`;
    const pace = this.#paces.get(key) ?? new Pace(operation.limit);
    this.#paces.set(key, pace);
    return pace;
  }
}

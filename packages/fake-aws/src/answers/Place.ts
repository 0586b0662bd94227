import { MetadataBearer } from '@smithy/types';
import { Fault } from '../faults/Fault';
import { mismatches } from '../schema/mismatches';
import { Operation, OperationId, operationId } from '../services/Operation';
import { Shape } from '../wire/Wire';
import { AwsCommand, operationOf, OutputOf } from './AwsCommand';
import { AwsError } from './AwsError';
import { FixtureRefused } from './FixtureRefused';

/**
 * One thing that a fixture says: asked this, that is the answer.
 */
export interface Answer {
  operation: Operation;
  /** Members that the input has to have for this answer to be meant. */
  match: Shape;
  /** Whether a function answers, which reads the whole input itself. */
  byFunction: boolean;
  respond(input: Shape): unknown;
}

interface ArmedFault {
  target: string;
  fault: Fault;
  /** How many more requests it meets. */
  left: number;
}

/**
 * Where answers and faults hold: everywhere, in an account, or in a region of one.
 * What is said later and of a narrower place comes first.
 *
 * @public
 */
export class Place {
  readonly #answers = new Map<OperationId, Answer[]>();
  readonly #faults: ArmedFault[] = [];
  readonly #buckets = new Set<string>();

  /**
   * Says what the answer is to requests that have these members. Answers to one that
   * lists things are put together: each call says of some things that they exist, and
   * the fake picks those that a request asks for and cuts them into pages.
   *
   * @example
   * region.answer(DescribeEndpointCommand, { EndpointName: 'churn' }, {
   *   EndpointName: 'churn',
   *   EndpointArn: 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn',
   *   EndpointStatus: 'InService',
   *   CreationTime: new Date(),
   *   LastModifiedTime: new Date(),
   * });
   *
   * An output that has to keep up with the clock is a function: it is asked each time.
   *
   * @throws FixtureRefused when the output does not fit the service's schema.
   */
  answer<Input extends object, Output extends MetadataBearer>(
    Command: AwsCommand<Input, Output>,
    match: NoInfer<Partial<Input>>,
    output: NoInfer<OutputOf<Output> | AwsError | (() => OutputOf<Output>)>,
  ): this {
    const operation = operationOf(Command);
    const respond = typeof output === 'function' ? output : () => output;
    const now = respond();
    if (!(now instanceof AwsError)) refuseMismatches(operation, now);
    return this.#add({
      operation,
      match: { ...match },
      byFunction: false,
      respond,
    });
  }

  /**
   * Answers with a function of the input; what it gives is checked when it is asked.
   * It may throw an {@link AwsError}.
   */
  on<Input extends object, Output extends MetadataBearer>(
    Command: AwsCommand<Input, Output>,
    respond: NoInfer<(input: Input) => OutputOf<Output>>,
  ): this {
    return this.#add({
      operation: operationOf(Command),
      match: {},
      byFunction: true,
      respond: input => respond(inputOf(Command, input)),
    });
  }

  /**
   * Lets an operation fail: a command, an id such as `s3.GetBucketPolicy`, a service
   * as in `s3.*`, or everything with `*`. Gives back the function that mends it.
   */
  fail<Input extends object, Output extends MetadataBearer>(
    target: AwsCommand<Input, Output> | OperationId,
    fault: Fault,
  ): () => void {
    const id =
      typeof target === 'string' ? target : operationId(operationOf(target));
    const left = fault.kind === 'throttled' ? fault.times : undefined;
    const entry = { target: id, fault, left: left ?? Infinity };
    this.#faults.unshift(entry);
    return () => {
      const index = this.#faults.indexOf(entry);
      if (index >= 0) this.#faults.splice(index, 1);
    };
  }

  /**
   * Says that a bucket exists here. What no answer says of it is not set. A bucket that
   * an answer names exists as well.
   */
  bucket(name: string): this {
    this.#buckets.add(name);
    return this;
  }

  /** @internal */
  hasBucket(name: string): boolean {
    return this.#buckets.has(name);
  }

  /** @internal Latest first. */
  answersFor(operation: Operation): readonly Answer[] {
    return this.#answers.get(operationId(operation)) ?? [];
  }

  /** @internal The fault that meets the operation now; one that ends counts down. */
  takeFault(operation: Operation): Fault | undefined {
    const ids = [operationId(operation), `${operation.service}.*`, '*'];
    const armed = this.#faults.find(
      ({ target, left }) => left > 0 && ids.includes(target),
    );
    if (!armed) return undefined;
    armed.left -= 1;
    return armed.fault;
  }

  #add(answer: Answer): this {
    const id = operationId(answer.operation);
    this.#answers.set(id, [answer, ...(this.#answers.get(id) ?? [])]);
    const { Bucket } = answer.match;
    if (answer.operation.service === 's3' && typeof Bucket === 'string') {
      this.bucket(Bucket);
    }
    return this;
  }
}

function refuseMismatches(operation: Operation, output: unknown) {
  const wrong = operation.output.isStructSchema()
    ? mismatches(operation.output, output, operation.name)
    : [];
  if (wrong.length > 0) throw new FixtureRefused(operationId(operation), wrong);
}

/** The decoded input in the type of its command, which is what its schema says. */
function inputOf<Input extends object, Output extends MetadataBearer>(
  Command: AwsCommand<Input, Output>,
  input: Shape,
): Input {
  const command: { input: Input } = Reflect.construct(Command, [input]);
  return command.input;
}

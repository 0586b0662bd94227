import { CommandIO, MetadataBearer } from '@smithy/types';
import { Operation, readOperation } from '../services/Operation';

/**
 * The class of an SDK command, e.g. `DescribeEndpointCommand`. It carries the types of
 * its input and output, and at run time the schema of its operation.
 *
 * @public
 */
export type AwsCommand<
  Input extends object,
  Output extends MetadataBearer,
> = new (input: Input) => CommandIO<Input, Output>;

/**
 * The output of a command as a fixture writes it: without the SDK's own metadata.
 *
 * @public
 */
export type OutputOf<Output extends MetadataBearer> = Omit<Output, '$metadata'>;

const known = new WeakMap<object, Operation>();

/**
 * The operation behind a command class.
 *
 * @throws Error when the class is none of a client with run-time schemas.
 */
export function operationOf<
  Input extends object,
  Output extends MetadataBearer,
>(Command: AwsCommand<Input, Output>): Operation {
  const read = known.get(Command);
  if (read) return read;
  // The schema stands on the command, not on its class
  const command: { schema?: unknown } = Reflect.construct(Command, [{}]);
  const operation = readOperation(command.schema);
  if (!operation) throw new Error(`${Command.name} carries no schema`);
  known.set(Command, operation);
  return operation;
}

import { AwsOperation } from './AwsOperation';
import { AwsClients } from './clients';

/** What an operation gives. */
export type OperationValue<Operation> = Operation extends AwsOperation<
  keyof AwsClients,
  never,
  infer Value
>
  ? Value
  : never;

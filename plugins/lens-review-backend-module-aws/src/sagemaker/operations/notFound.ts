import { ErrorPattern } from '../../reading/AwsOperation';

/**
 * How SageMaker says that something is not there. Older operations model no error
 * for it: only the message tells it from a request that is not valid.
 */
export const NOT_FOUND: readonly ErrorPattern[] = [
  'ResourceNotFound',
  {
    code: 'ValidationException',
    message: /could not find|does not exist|not ?found/i,
  },
];

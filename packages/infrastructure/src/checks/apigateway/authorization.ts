import { all, Answer, noBecause, unknownBecause } from '../../judging/Answer';
import { everyApi } from './everyApi';
import { Operations, operationsOf } from './operations';

export const apiIamAuth = everyApi(
  {
    name: 'apigateway.iam_auth',
    asks: 'Must calls of every operation but OPTIONS be signed with AWS credentials?',
  },
  (api, stack) => everyOperation(operationsOf(api, stack), 'iam'),
);

export const apiAnyAuth = everyApi(
  {
    name: 'apigateway.any_auth',
    asks: 'Is every operation but OPTIONS open only to authorized callers?',
  },
  (api, stack) => everyOperation(operationsOf(api, stack), 'any'),
);

function everyOperation(
  { list, open }: Operations,
  which: 'iam' | 'any',
): Answer {
  const answers = list.map(operation =>
    operation[which].is === 'false'
      ? noBecause(`not for ${operation.label}`)
      : operation[which],
  );
  return all(open === undefined ? answers : [...answers, unknownBecause(open)]);
}

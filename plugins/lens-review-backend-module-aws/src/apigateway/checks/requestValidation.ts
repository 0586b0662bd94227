import { check } from '../../checks/AwsCheck';
import { ApiReading } from '../ApiReading';
import { METHOD_OPERATIONS } from './operationsAsked';

/** Methods that take no body are left out; HTTP APIs validate nothing by themselves. */
export const requestValidation = check({
  name: 'apigateway.request_validation',
  asks: 'Is the body of every request checked before it reaches the model?',
  why: 'Malformed or crafted input is turned away at the door.',
  field:
    'GetResources(embed=methods) → items[].resourceMethods{}.requestValidatorId',
  operations: METHOD_OPERATIONS,
  practices: ['MLSEC05_BP01'],
  remediation: {
    text: 'Add a request validator and a schema of the body to every method that takes one.',
    effort: 'M',
  },
  from: ({ isRest, methods }: ApiReading) => (isRest ? methods : undefined),
  answer(methods) {
    const taking = methods.filter(({ hasBody }) => hasBody);
    return taking.length === 0
      ? undefined
      : taking.every(({ isValidated }) => isValidated);
  },
});

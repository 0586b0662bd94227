import { Answer, check } from '../../checks/AwsCheck';
import { ApiMethod, ApiReading } from '../ApiReading';
import { both } from '../../reading/Read';
import { METHOD_OPERATIONS } from './operationsAsked';

const field =
  'GetResources(embed=methods) → items[].resourceMethods{}.authorizationType, or GetRoutes → Items[].AuthorizationType';

/** An API key is no authorization, and an API without methods authorizes nobody. */
function everyMethod(
  methods: readonly ApiMethod[],
  ask: (authorization: string) => boolean,
): Answer {
  return (
    methods.length > 0 &&
    methods.every(({ authorization }) => ask(authorization))
  );
}

export const iamAuth = check({
  name: 'apigateway.iam_auth',
  asks: 'Must calls of every operation but OPTIONS be signed with AWS credentials?',
  why: 'Only roles that are allowed to can ask for predictions, and every call says whose it was.',
  field,
  operations: METHOD_OPERATIONS,
  practices: ['MLSEC06_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Set the authorization of every method to AWS_IAM.',
    effort: 'M',
  },
  from: (reading: ApiReading) => reading.methods,
  answer: methods => everyMethod(methods, type => type === 'AWS_IAM'),
});

export const anyAuth = check({
  name: 'apigateway.any_auth',
  asks: 'Is every operation but OPTIONS open only to authorized callers?',
  why: 'Whoever asks for predictions is known, and may ask.',
  field,
  operations: METHOD_OPERATIONS,
  practices: ['MLSEC06_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Give every method an authorization: IAM, JWT, a user pool or an authorizer of your own.',
    effort: 'M',
  },
  from: (reading: ApiReading) => reading.methods,
  answer: methods => everyMethod(methods, type => type !== 'NONE'),
});

export const noOpenMethod = check({
  name: 'apigateway.no_open_method',
  asks: 'Is no operation of the API open to everyone on the internet?',
  why: 'An open operation lets anybody query the model, copy it by its answers, and run up its costs.',
  field: `${field}; GetRestApi → endpointConfiguration.types, policy`,
  operations: METHOD_OPERATIONS,
  practices: ['MLSEC06_BP01'],
  remediation: {
    text: 'Authorize the open methods, or make the API private.',
    effort: 'M',
  },
  from: ({ api, methods }: ApiReading) => both(api, methods),
  answer([{ isPrivate, hasPolicy }, methods]) {
    const open = methods.filter(
      ({ authorization }) => authorization === 'NONE',
    );
    if (isPrivate || open.length === 0) {
      return true;
    }
    return hasPolicy
      ? {
          outcome: 'unknown',
          reason: `${open[0].label} has no authorization, and a resource policy of the API decides who may call it`,
        }
      : false;
  },
});

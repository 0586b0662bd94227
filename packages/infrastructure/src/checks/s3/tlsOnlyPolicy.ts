import { all, Answer, any, no, yes } from '../../judging/Answer';
import { endsWith } from '../../judging/texts';
import { get, isOff, judge, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { partsOf } from '../../resolving/text';
import { names } from '../../resources/naming';
import {
  hasEffect,
  holds,
  isEveryone,
  onlyCondition,
  statementsOf,
} from '../policies';
import { everyResource, restingOnOthers } from '../TemplateCheck';
import { BUCKET } from './buckets';

const OPERATORS = [
  'Bool',
  'BoolIfExists',
  'StringEquals',
  'StringEqualsIgnoreCase',
];

/** A statement with a further condition, or about some objects only, leaves a way without TLS. */
export const tlsOnlyPolicy = restingOnOthers(
  everyResource(
    {
      name: 's3.tls_only_policy',
      asks: 'Does a policy on every bucket deny requests without TLS?',
    },
    BUCKET,
    (bucket, stack) =>
      any(
        stack
          .ofType('AWS::S3::BucketPolicy')
          .map(policy =>
            all([
              names(policy.get('Bucket'), bucket, 'BucketName'),
              stack.existsBeside(policy, bucket),
              someItem(statementsOf(policy.get('PolicyDocument')), deniesPlain),
            ]),
          ),
      ),
  ),
);

function deniesPlain(statement: Resolved): Answer {
  const actions = get(statement, 'Action');
  return all([
    hasEffect(statement, 'Deny'),
    onlyCondition(statement, OPERATORS, 'aws:SecureTransport', value =>
      someItem(value, isOff),
    ),
    judge(get(statement, 'NotPrincipal'), single =>
      single.kind === 'absent' ? yes : no,
    ),
    isEveryone(get(statement, 'Principal')),
    any([
      holds(actions, 's3:*', '*', 'S3:*'),
      all([
        holds(actions, 's3:GetObject', 's3:Get*'),
        holds(actions, 's3:PutObject', 's3:Put*'),
      ]),
    ]),
    someItem(get(statement, 'Resource'), allObjects),
  ]);
}

/** Whether a resource means all objects of a bucket, and not those of a folder. */
function allObjects(resource: Resolved): Answer {
  return judge(resource, single => {
    const parts = partsOf(single) ?? [];
    const written = parts.map(part => (typeof part === 'string' ? part : ''));
    return written.join('').replace(/\/\*$/, '').includes('/')
      ? no
      : endsWith(single, '*');
  });
}

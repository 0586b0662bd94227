import { all, Answer, not, unknownBecause } from '../../judging/Answer';
import { everyItem, get, isSet, judge, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { Resource } from '../../resources/Resource';
import { hasEffect, holds, statementsOf } from '../policies';
import { Finding, TemplateCheck } from '../TemplateCheck';

/** Policies of identities, by where their documents stand. */
const POLICIES = [
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
];
const IDENTITIES = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'];
const SAM_IDENTITIES = [
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
];

/** Only "*" itself counts, not `service:*`; what attached policies say is theirs. */
export const noStarOnStar: TemplateCheck = {
  fact: {
    name: 'iam.no_star_action_on_star_resource',
    asks: 'Does no policy of an identity allow every action on every resource?',
    kind: 'every',
  },
  judge: stack => [
    ...stack
      .ofType(...POLICIES)
      .map(policy => finding(policy, isNarrow(policy.get('PolicyDocument')))),
    ...stack
      .ofType(...IDENTITIES)
      .filter(hasPolicies)
      .map(identity =>
        finding(
          identity,
          everyItem(identity.get('Policies'), policy =>
            isNarrow(get(policy, 'PolicyDocument')),
          ),
        ),
      ),
    ...stack
      .ofType(...SAM_IDENTITIES)
      .filter(hasPolicies)
      .map(identity =>
        finding(identity, everyItem(identity.get('Policies'), isNarrowForSam)),
      ),
  ],
};

function finding(resource: Resource, answer: Answer): Finding {
  return { resource, answer };
}

function hasPolicies({ properties }: Resource): boolean {
  return properties.kind === 'map' && properties.entries.has('Policies');
}

/** An item is a document, the name of a managed policy, or a SAM policy template. */
function isNarrowForSam(policy: Resolved): Answer {
  return judge(policy, single =>
    single.kind === 'map' && single.entries.has('Statement')
      ? isNarrow(single)
      : { is: 'true' },
  );
}

function isNarrow(document: Resolved): Answer {
  return not(
    someItem(statementsOf(document), statement =>
      all([
        hasEffect(statement, 'Allow'),
        isEverything(statement, 'Action', '*', '*:*'),
        isEverything(statement, 'Resource', '*'),
      ]),
    ),
  );
}

/** All but some, as `NotAction` and `NotResource` say it, may be nearly everything. */
function isEverything(
  statement: Resolved,
  key: 'Action' | 'Resource',
  ...words: string[]
): Answer {
  const written = holds(get(statement, key), ...words);
  const exceptions = isSet(get(statement, `Not${key}`));
  return written.is === 'false' && exceptions.is !== 'false'
    ? unknownBecause(`a statement allows all but what Not${key} names`)
    : written;
}

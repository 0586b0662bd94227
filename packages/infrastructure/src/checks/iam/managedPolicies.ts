import {
  Answer,
  no,
  noBecause,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import { endsWith, judgeParts } from '../../judging/texts';
import { everyItem, judge } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { partsOf } from '../../resolving/text';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { everyResource, TemplateCheck } from '../TemplateCheck';

const IDENTITIES = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'];
const SAM_IDENTITIES = [
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
];

const identities = everyResource(
  {
    name: 'iam.no_admin_or_full_access_managed_policy',
    asks: 'Is no role, user or group given administrator access or full access to a service?',
  },
  IDENTITIES,
  (identity, stack) => areNarrow(identity.get('ManagedPolicyArns'), stack),
);

/** Functions that name their policies get a role of their own. */
export const noFullAccessManagedPolicy: TemplateCheck = {
  fact: identities.fact,
  judge: stack => [
    ...identities.judge(stack),
    ...stack
      .ofType(...SAM_IDENTITIES)
      .filter(({ properties }) => hasPolicies(properties))
      .map(resource => ({
        resource,
        answer: areNarrow(resource.get('Policies'), stack),
      })),
  ],
};

/** What they stand for never ends as the name of a broad policy does. */
const NEVER_A_NAME = new Set([
  'AWS::AccountId',
  'AWS::Partition',
  'AWS::Region',
  'AWS::URLSuffix',
]);

function hasPolicies(properties: Resolved): boolean {
  return properties.kind === 'map' && properties.entries.has('Policies');
}

function areNarrow(policies: Resolved, stack: Stack): Answer {
  return everyItem(policies, policy =>
    judge(policy, single =>
      single.kind === 'map' ? yes : isNarrow(single, stack),
    ),
  );
}

/** Judged by the name at the end of the ARN, however the ARN is built. */
function isNarrow(policy: Resolved, stack: Stack): Answer {
  const own = ownPolicy(policy, stack);
  if (own !== undefined) {
    const name = own.get('ManagedPolicyName');
    return name.kind === 'absent' ? yes : isNarrow(name, stack);
  }
  const broad = judgeParts(policy, parts => {
    const last = parts[parts.length - 1];
    if (typeof last !== 'string') {
      return NEVER_A_NAME.has(last.key) ? no : unknownBecause(last.reason);
    }
    const name = last.slice(last.lastIndexOf('/') + 1);
    if (name.endsWith('FullAccess') || name === 'AdministratorAccess') {
      return yes;
    }
    return endsWith({ kind: 'text', parts }, 'AdministratorAccess');
  });
  if (broad.is === 'unknown') {
    return broad;
  }
  return broad.is === 'true' ? noBecause(`${shown(policy)} is attached`) : yes;
}

function ownPolicy(policy: Resolved, stack: Stack): Resource | undefined {
  const id = policy.kind === 'unknown' ? policy.hole.resource?.id : undefined;
  const found = id === undefined ? undefined : stack.byId(id);
  return found?.type === 'AWS::IAM::ManagedPolicy' ? found : undefined;
}

function shown(policy: Resolved): string {
  const [last] =
    policy.kind === 'choice' ? [] : (partsOf(policy) ?? []).slice(-1);
  return typeof last === 'string'
    ? last.slice(last.lastIndexOf('/') + 1)
    : 'a broad policy';
}

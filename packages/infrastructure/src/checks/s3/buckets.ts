import { get, possibleItems } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Answer } from '../../judging/Answer';
import { TemplateCheck, TemplateFact } from '../TemplateCheck';

export const BUCKET = 'AWS::S3::Bucket';

/** A check of every bucket but those that only receive logs. */
export function everyDataBucket(
  fact: Omit<TemplateFact, 'kind'>,
  ask: (bucket: Resource, stack: Stack) => Answer,
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'every' },
    judge(stack) {
      return stack
        .ofType(BUCKET)
        .filter(bucket => !isOnlyLogTarget(bucket, stack))
        .map(resource => ({ resource, answer: ask(resource, stack) }));
    },
  };
}

/** What may name a log bucket beside the senders of logs: permissions on it. */
const ABOUT_PERMISSION = new Set([
  'AWS::S3::BucketPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'Custom::S3AutoDeleteObjects',
]);

/** Where a resource says to which bucket its logs go. */
const LOG_SENDERS: ReadonlyMap<string, readonly string[][]> = new Map([
  [BUCKET, [['LoggingConfiguration', 'DestinationBucketName']]],
  ['AWS::CloudTrail::Trail', [['S3BucketName']]],
  ['AWS::EC2::FlowLog', [['LogDestination']]],
  [
    'AWS::CloudFront::Distribution',
    [['DistributionConfig', 'Logging', 'Bucket']],
  ],
]);

/** A resource that sends logs, with the values that say to which bucket. */
interface LogSender {
  sender: Resource;
  targets: Resolved[];
}

const sendersByStack = new WeakMap<Stack, LogSender[]>();

/** The resources of a stack that send logs to some bucket; looked for once a stack. */
function logSendersOf(stack: Stack): LogSender[] {
  const known = sendersByStack.get(stack);
  if (known !== undefined) {
    return known;
  }
  const found = [...LOG_SENDERS].flatMap(([type, paths]) =>
    stack.ofType(type).flatMap(sender => {
      const targets = paths
        .map(path => get(sender.properties, ...path))
        .filter(target => target.kind !== 'absent');
      return targets.length > 0 ? [{ sender, targets }] : [];
    }),
  );
  sendersByStack.set(stack, found);
  return found;
}

/**
 * Whether a bucket receives logs and nothing in the template uses it for
 * anything else. A bucket that keeps its own logs is a data bucket.
 */
function isOnlyLogTarget(bucket: Resource, stack: Stack): boolean {
  const acl = bucket.get('AccessControl');
  const senders = new Set(
    logSendersOf(stack)
      .filter(
        ({ sender, targets }) =>
          sender !== bucket && targets.some(target => mayName(target, bucket)),
      )
      .map(({ sender }) => sender),
  );
  const receives =
    senders.size > 0 ||
    (acl.kind === 'scalar' && acl.value === 'LogDeliveryWrite');
  return (
    receives &&
    stack
      .referringTo(bucket.id)
      .every(other => ABOUT_PERMISSION.has(other.type) || senders.has(other))
  );
}

function mayName(value: Resolved, bucket: Resource): boolean {
  return (possibleItems(value) ?? [value]).some(
    option => names(option, bucket, 'BucketName').is === 'true',
  );
}

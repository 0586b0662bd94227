import { AwsError } from './answers/AwsError';
import { Identity, accountIn, roleCredentials } from './identities';
import { Operation } from './services/Operation';
import { Shape } from './wire/Wire';

const HOUR = 3_600_000;

/** What STS answers by itself: who is asking, and credentials for a role. */
export function stsOutput(
  operation: Operation,
  input: Shape,
  identity: Identity,
): Shape | undefined {
  if (operation.service !== 'sts') return undefined;
  switch (operation.name) {
    case 'GetCallerIdentity':
      return {
        UserId: 'AIDAFAKE',
        Account: identity.account,
        Arn: identity.arn,
      };
    case 'AssumeRole':
    case 'AssumeRoleWithWebIdentity':
      return assumedRole(String(input.RoleArn), String(input.RoleSessionName));
    default:
      return undefined;
  }
}

function assumedRole(roleArn: string, session: string): Shape {
  if (!accountIn(roleArn)) {
    throw new AwsError(
      'ValidationError',
      `${roleArn} is not the ARN of a role`,
    );
  }
  const { arn, ...credentials } = roleCredentials(roleArn, session);
  return {
    Credentials: {
      AccessKeyId: credentials.accessKeyId,
      SecretAccessKey: credentials.secretAccessKey,
      SessionToken: credentials.sessionToken,
      Expiration: new Date(Date.now() + HOUR),
    },
    AssumedRoleUser: { AssumedRoleId: `AROAFAKE:${session}`, Arn: arn },
  };
}

/** Who signs, as the fake's own credentials say it. */
export interface Identity {
  account: string;
  arn: string;
}

/**
 * Static credentials of an account, for a client or for `aws.accounts` in a
 * Backstage config. The fake checks no signature; the key says the account.
 *
 * @public
 */
export function credentialsOf(account: string): {
  accessKeyId: string;
  secretAccessKey: string;
} {
  return { accessKeyId: `AKIA${account}FAKE`, secretAccessKey: 'fake' };
}

/** Credentials that `AssumeRole` gives: the key says the account, the token the role. */
export function roleCredentials(roleArn: string, session: string) {
  const account = accountIn(roleArn) ?? '';
  const role = roleArn.slice(roleArn.indexOf(':role/') + 6);
  const arn = `arn:aws:sts::${account}:assumed-role/${role}/${session}`;
  return {
    arn,
    accessKeyId: `ASIA${account}FAKE`,
    secretAccessKey: 'fake',
    sessionToken: Buffer.from(arn).toString('base64url'),
  };
}

/** Whose credentials these are. Keys of another form are the main account's. */
export function identityOf(
  accessKeyId: string,
  sessionToken: string | undefined,
  mainAccount: string,
): Identity {
  const account = /^A[KS]IA(\d{12})/.exec(accessKeyId)?.[1] ?? mainAccount;
  const arn = sessionToken
    ? Buffer.from(sessionToken, 'base64url').toString()
    : `arn:aws:iam::${account}:user/fake`;
  return { account, arn };
}

/** The account that an ARN names. */
export function accountIn(arn: string): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}

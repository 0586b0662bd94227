/** The parts of an Amazon Resource Name. */
export interface Arn {
  text: string;
  partition: string;
  service: string;
  /** Empty where the ARN does not say: S3 buckets, IAM. */
  region: string;
  /** Empty where the ARN does not say: S3 buckets, API Gateway. */
  accountId: string;
  resource: string;
}

const ARN =
  /^arn:(aws(?:-[a-z]+)*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|aws|):([^\s,]+)$/;

/** Longest text that AWS accepts as an ARN. */
const MAX_LENGTH = 2048;

/**
 * Takes an ARN apart; undefined where the text is none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function parseArn(text: string): Arn | undefined {
  const match = text.length <= MAX_LENGTH ? ARN.exec(text) : null;
  if (!match) {
    return undefined;
  }
  const [, partition, service, region, accountId, resource] = match;
  return { text, partition, service, region, accountId, resource };
}

/** Whether a text may be the name of a region: it becomes part of a host name. */
export function isRegionName(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}

/** Whether a text may be the number of an account. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

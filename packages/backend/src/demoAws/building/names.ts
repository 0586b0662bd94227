import { createHash } from 'node:crypto';
import { Region } from '@lens-review/fake-aws';

/** An id as EC2 gives it, always the same for the same name. */
export function idOf(prefix: string, name: string): string {
  const hex = createHash('sha256').update(`${prefix} ${name}`).digest('hex');
  return `${prefix}-0${hex.slice(0, 16)}`;
}

/** The ARN of something of a service in a region. */
export function arnIn(
  { account, name }: Region,
  service: string,
  resource: string,
): string {
  return `arn:aws:${service}:${name}:${account}:${resource}`;
}

import { DeserializeHandler } from '@smithy/types';
import { MalformedAnswer } from './MalformedAnswer';

/**
 * Refuses a web page in place of an answer, as a proxy in between gives one. S3
 * answers in XML without a name of its own at the top, so that its client reads a
 * page as an answer in which nothing is set; and that would count as one.
 */
export function refusePages<Input extends object, Output extends object>(
  next: DeserializeHandler<Input, Output>,
): DeserializeHandler<Input, Output> {
  return async request => {
    const result = await next(request);
    if (/^text\/html\b/i.test(contentTypeOf(result.response))) {
      throw new MalformedAnswer('a web page came instead');
    }
    return result;
  };
}

function contentTypeOf(response: unknown): string {
  const headers = fieldOf(response, 'headers');
  const type = fieldOf(headers, 'content-type');
  return typeof type === 'string' ? type : '';
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, key)
    : undefined;
}

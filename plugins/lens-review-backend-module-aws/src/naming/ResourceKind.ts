import { Arn } from './Arn';

/** A kind of AWS resource that entities can name. */
export interface ResourceKind {
  /** What people call one: `S3 bucket`. */
  readonly title: string;
  /** An ARN of one, for messages. */
  readonly example: string;
  /** Annotations that hold ARNs of this kind alone, as comma lists. */
  readonly annotations: readonly string[];
  /**
   * What the service calls the resource: a name, an id. Undefined where the ARN is
   * one of another kind.
   */
  identify(arn: Arn): string | undefined;
}

/** On a component's resource, or on the component itself: an ARN of any kind. */
export const ANNOTATION_ARN = 'aws.amazon.com/arn';

/** The account of an ARN that does not say. */
export const ANNOTATION_ACCOUNT = 'aws.amazon.com/account-id';

/** The region of an ARN that does not say. */
export const ANNOTATION_REGION = 'aws.amazon.com/region';

/** Identifies resources whose ARN holds `<type>/<id>`, or `<type>:<id>`. */
export function typedResource(
  service: string,
  type: string,
  separator: '/' | ':' = '/',
): ResourceKind['identify'] {
  const start = `${type}${separator}`;
  return arn => {
    if (arn.service !== service || !arn.resource.startsWith(start)) {
      return undefined;
    }
    const id = arn.resource.slice(start.length);
    return id && !/[/:]/.test(id) ? id : undefined;
  };
}

import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Accepts findings of cdk-nag on a construct and what is below it, each with the
 * reason why it is right here. A finding is named as cdk-nag prints it, for
 * example `AwsSolutions-IAM5[Resource::*]`.
 */
export function acknowledge(
  construct: IConstruct,
  reason: string,
  ...findings: string[]
): void {
  for (const id of findings) {
    Validations.of(construct).acknowledge({ id, reason });
  }
}

import { Answer } from '../judging/Answer';
import { get } from '../judging/values';
import { Resolved } from '../resolving/Resolved';

/**
 * One resource as CloudFormation would make it, wherever it was declared:
 * types and property names are CloudFormation's.
 */
export class Resource {
  constructor(
    /** Logical id, or address in a Terraform plan. */
    readonly id: string,
    readonly type: string,
    readonly line: number,
    readonly properties: Resolved,
    /** Whether every deployment makes it; never false. */
    readonly existence: Answer,
    /** Resources of one key exist together or not at all. */
    readonly existsWith?: string,
  ) {}

  get(...path: string[]): Resolved {
    return get(this.properties, ...path);
  }
}

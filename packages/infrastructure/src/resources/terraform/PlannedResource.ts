import { DocNode } from '../../reading/DocNode';

/** A resource as a plan shows it after the change. */
export interface PlannedResource {
  /** `module.service.aws_s3_bucket.data[0]` */
  address: string;
  /** Names of the modules around it, without instance keys. */
  modules: string[];
  type: string;
  name: string;
  line: number;
  values: DocNode | undefined;
  /** Which values only the change itself will tell; mirrors the values. */
  afterUnknown: DocNode | undefined;
  /** What the configuration writes for them; undefined where the plan does not hold it. */
  expressions: DocNode | undefined;
}

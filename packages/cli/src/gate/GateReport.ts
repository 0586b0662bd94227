import { GateCheck } from '@lens-review/backstage-plugin-lens-review-common';
import { TemplateScan } from '@lens-review/infrastructure';

/** All that a gate has to say, before it takes a format. */
export interface GateReport {
  passed: boolean;
  /** Whether the answer is only reported. */
  reportOnly: boolean;
  /** What was judged: an entity, files, or both. */
  about: string;
  lens: string;
  checks: GateCheck[];
  /** The files that were judged; none where only the portal was asked. */
  scans: TemplateScan[];
}

import { RootConfigService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { flag, readPeriod, readWith } from './configValues';

/** The settings of the review as a living process. */
export interface ProcessConfig {
  /** Whether those who own a component may approve and sign off what is theirs. */
  ownersMayApprove: boolean;
  exemptions: ExemptionSettings;
}

/** What the organisation asks of exemptions. */
export interface ExemptionSettings {
  /** Whether every exemption needs an end. */
  endRequired: boolean;
  /** How long one holds at most; as long as was asked for where it is undefined. */
  maxAge?: HumanDuration;
}

/** Reads the settings; an error names the path and the remedy. */
export function readProcessConfig(root: RootConfigService): ProcessConfig {
  const maxAgeKey = 'lensReview.exemptions.maxAge';
  return {
    ownersMayApprove:
      readWith(root, 'lensReview.approvals.ownersMayApprove', flag) ?? false,
    exemptions: {
      endRequired:
        readWith(root, 'lensReview.exemptions.endRequired', flag) ?? true,
      ...(root.has(maxAgeKey) && { maxAge: readPeriod(root, maxAgeKey, {}) }),
    },
  };
}

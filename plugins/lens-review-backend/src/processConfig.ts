import { RootConfigService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import {
  CalendarPeriod,
  parseCadence,
} from '@lens-review/backstage-plugin-lens-review-common';
import { z } from 'zod';
import { flag, invalid, readPeriod, readWith } from './configValues';

/** The settings of the review as a living process. */
export interface ProcessConfig {
  /** Whether those who own a component may approve and sign off what is theirs. */
  ownersMayApprove: boolean;
  /** Groups and users that are told what waits for a decision; full references. */
  approvers: string[];
  exemptions: ExemptionSettings;
  /** Between sprint checks, of components that name none; undefined where nobody is asked for any. */
  cadence?: CalendarPeriod;
  /** How long before something runs out people are reminded. */
  remindBefore: HumanDuration;
}

/** What the organisation asks of exemptions. */
export interface ExemptionSettings {
  /** Whether every exemption needs an end. */
  endRequired: boolean;
  /** How long one holds at most; as long as was asked for where it is undefined. */
  maxAge?: HumanDuration;
}

const approversSchema = z.array(
  z
    .string({ error: 'write a full reference' })
    .regex(
      /^(user|group):[^/:]+\/[^/:]+$/i,
      'write the full reference of a group or user, e.g. group:default/architecture',
    ),
  {
    error:
      'write a list of groups and users, e.g. [group:default/architecture]',
  },
);

/** Reads the settings; an error names the path and the remedy. */
export function readProcessConfig(root: RootConfigService): ProcessConfig {
  const maxAgeKey = 'lensReview.exemptions.maxAge';
  return {
    cadence: readCadence(root),
    remindBefore: readPeriod(root, 'lensReview.reminders.before', { days: 14 }),
    ownersMayApprove:
      readWith(root, 'lensReview.approvals.ownersMayApprove', flag) ?? false,
    approvers:
      readWith(root, 'lensReview.approvals.notify', approversSchema) ?? [],
    exemptions: {
      endRequired:
        readWith(root, 'lensReview.exemptions.endRequired', flag) ?? true,
      ...(root.has(maxAgeKey) && { maxAge: readPeriod(root, maxAgeKey, {}) }),
    },
  };
}

function readCadence(root: RootConfigService): CalendarPeriod | undefined {
  const key = 'lensReview.cadence';
  const remedy = 'write a period of ISO 8601 of a day or more, e.g. P2W';
  const text = readWith(root, key, z.string({ error: remedy }));
  if (text === undefined) {
    return undefined;
  }
  const cadence = parseCadence(text);
  if (!cadence) {
    throw invalid(key, `'${text}' is none; ${remedy}`);
  }
  return cadence;
}

import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  lensReview?: {
    /**
     * Aliases of the lenses that reviews can be started with; all where it is not set.
     */
    lenses?: string[];

    /**
     * How much each pillar counts in the overall values, by pillar id. 1 where a
     * pillar is not named; 0 leaves it out.
     */
    pillarWeights?: { [pillarId: string]: number };

    /**
     * The ladder of levels, from the lowest up; bronze, silver and gold where it is
     * not set. Numbers are percentages.
     */
    levels?: Array<{
      id: string;
      /** 60 where it is not set. */
      minScope?: number;
      minScore: number;
      minAssurance: number;
      /**
       * No question of these pillars may have a high risk or be unanswered: pillar
       * ids, or `all`.
       */
      noHighRisk?: string[] | 'all';
    }>;

    proposals?: {
      /**
       * Accept what evidence supports without a person. A person's answer is never
       * changed. Off where it is not set.
       */
      autoAccept?: boolean;
    };

    attestations?: {
      /**
       * How long an attestation holds that names no end; P1Y where it is not set.
       */
      maxAge?: string | HumanDuration;
    };

    /**
     * How often every review is looked at, as a period of ISO 8601 such as P2W; the
     * annotation lens-review.io/cadence of a component comes first. Nobody is asked
     * for sprint checks where neither is set.
     */
    cadence?: string;

    reminders?: {
      /**
       * How long before an exemption or attestation runs out its owners are reminded;
       * 14 days where it is not set.
       */
      before?: string | HumanDuration;
    };

    approvals?: {
      /**
       * Whether people of the group that owns a component may approve exemptions
       * and sign off reviews of it. Never their own requests. Off where it is not set.
       */
      ownersMayApprove?: boolean;

      /**
       * Groups and users that are told when an exemption is asked for or a review is
       * submitted, by full reference. Nobody where it is not set.
       */
      notify?: string[];
    };

    exemptions?: {
      /**
       * Whether every exemption needs an end; on where it is not set.
       */
      endRequired?: boolean;

      /**
       * How long an exemption holds at most before it has to be renewed; as long as
       * was asked for where it is not set.
       */
      maxAge?: string | HumanDuration;
    };

    evidence?: {
      /**
       * When evidence of all components is collected; every six hours where it is
       * not set. Only `frequency` is needed.
       */
      schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

      /**
       * How long facts hold at least; 24 hours where it is not set. A fact holds for
       * three intervals of its collector where that is longer.
       */
      expiry?: string | HumanDuration;

      /**
       * How long a replica that works on a part of a collection may be silent before
       * another one goes on with it; one minute where it is not set.
       */
      lease?: string | HumanDuration;
    };

    scopeIndex?: {
      /**
       * How often the list of ML components is read from the catalog; every minute
       * where it is not set, not more often than every five seconds.
       */
      frequency?: string | HumanDuration;
    };
  };
}

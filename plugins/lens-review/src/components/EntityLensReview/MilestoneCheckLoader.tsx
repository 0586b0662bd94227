import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { MilestoneCheck } from '../Milestones';

/** Props of {@link MilestoneCheckLoader}. */
export interface MilestoneCheckLoaderProps {
  reviewId: string;
  milestone: Pick<ApiSchemas['Milestone'], 'number' | 'checksum'>;
}

/** Has a milestone computed again once, since it never changes. */
export const MilestoneCheckLoader = (props: MilestoneCheckLoaderProps) => {
  const { reviewId, milestone } = props;
  const { number, checksum } = milestone;
  const api = useApi(lensReviewApiRef);
  const load = useCallback(
    () => api.milestones.get(reviewId, number),
    [api, reviewId, number],
  );
  const { value, error } = useKeptAsync(load);
  return (
    <MilestoneCheck
      checksum={checksum}
      detail={value}
      problem={error && messageOf(error)}
    />
  );
};

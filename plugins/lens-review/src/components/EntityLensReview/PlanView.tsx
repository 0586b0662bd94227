import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { StepsView } from './StepsView';

/** Props of {@link PlanView}. */
export interface PlanViewProps {
  review: ApiSchemas['Review'];
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** What a team wants to reach, and its way there. */
export const PlanView = ({ review, onOpen }: PlanViewProps) => (
  <StepsView review={review} onOpen={onOpen} />
);

import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { ReviewPart } from '../PillarPhaseMatrix';
import { GoalsView } from './GoalsView';
import { RoadmapView } from './RoadmapView';
import { StepsView } from './StepsView';

const useStyles = makeStyles(
  theme => ({ root: { '& > * + *': { marginTop: theme.spacing(4) } } }),
  { name: 'LensReviewPlanView' },
);

/** Props of {@link PlanView}. */
export interface PlanViewProps {
  review: ApiSchemas['Review'];
  now: Date;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** What a team wants to reach, its way there, and what to do next. */
export const PlanView = ({ review, now, onOpen }: PlanViewProps) => {
  const classes = useStyles();
  const [part, setPart] = useState<ReviewPart>({});
  return (
    <div className={classes.root}>
      <GoalsView review={review} now={now} />
      <RoadmapView review={review} now={now} part={part} onChoose={setPart} />
      <StepsView review={review} part={part} now={now} onOpen={onOpen} />
    </div>
  );
};

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useRef } from 'react';
import { formatCalendarDay } from '../../time';
import { roadmapTranslationRef } from '../../messages/roadmap';
import { isOverdue } from './cellState';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(1.5, 2), marginTop: theme.spacing(1) },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewChosenCell' },
);

/** Props of {@link ChosenCell}. */
export interface ChosenCellProps {
  cell: ApiSchemas['RoadmapCell'];
  pillar: string;
  phase: string;
  /** Name of the owner. */
  owner?: string;
  now: Date;
  /** Changes the plan; no button without it. */
  onPlan?: () => void;
  /** Goes back to all cells. */
  onClear: () => void;
}

/** The plan of the part that was chosen, in sentences. */
export const ChosenCell = (props: ChosenCellProps) => {
  const { cell, pillar, phase, owner, now, onPlan, onClear } = props;
  const { targetOn, done, total } = cell;
  const classes = useStyles();
  const { t } = useTranslationRef(roadmapTranslationRef);
  const root = useRef<HTMLDivElement>(null);
  const key = `${cell.pillarId} ${cell.phaseId}`;
  useEffect(() => {
    root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [key]);
  const isPlanned = targetOn !== undefined || owner !== undefined;
  const sentences = [
    ...(targetOn
      ? [t('roadmap.planned', { day: formatCalendarDay(targetOn) })]
      : []),
    ...(owner ? [t('roadmap.owned', { who: owner })] : []),
    ...(isPlanned ? [] : [t('roadmap.notPlanned')]),
    ...(isOverdue(cell, now) ? [t('roadmap.overdueText')] : []),
  ];
  return (
    <Paper ref={root} variant="outlined" className={classes.root} role="status">
      <Typography variant="subtitle1" component="h3">
        {t('roadmap.chosen', { pillar, phase })}
      </Typography>
      <Typography variant="body2">
        {total === 0
          ? t('roadmap.nothingInScope')
          : t('roadmap.done', { done: String(done), total: String(total) })}
        {'. '}
        {sentences.join(' ')}
      </Typography>
      <div className={classes.actions}>
        {onPlan && (
          <Button
            size="small"
            variant="outlined"
            color="primary"
            onClick={onPlan}
          >
            {t(isPlanned ? 'roadmap.change' : 'roadmap.plan')}
          </Button>
        )}
        <Button size="small" onClick={onClear}>
          {t('roadmap.all')}
        </Button>
      </div>
    </Paper>
  );
};

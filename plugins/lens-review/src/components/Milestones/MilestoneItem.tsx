import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useEntityTitles } from '../../entities';
import { formatInstant, formatRelative } from '../../time';
import { milestonesTranslationRef } from '../../messages/milestones';
import { levelName } from '../LevelBadge';
import { formatScore } from '../ScoreValue';

const useStyles = makeStyles(
  theme => ({
    item: {
      padding: theme.spacing(1.5),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    name: { fontWeight: 500, overflowWrap: 'anywhere' },
    numbers: { fontVariantNumeric: 'tabular-nums' },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewMilestoneItem' },
);

/** Props of {@link MilestoneItem}. */
export interface MilestoneItemProps {
  milestone: ApiSchemas['Milestone'];
  now: Date;
  /** Whether it is intact. */
  check: ReactNode;
  /** More that can be done with it. */
  actions?: ReactNode;
  /** Compares it with the review as it is. */
  onCompare: () => void;
}

/** One milestone: its name, who took it when, its numbers, and whether it is intact. */
export const MilestoneItem = (props: MilestoneItemProps) => {
  const { milestone, now, check, actions, onCompare } = props;
  const { number, name, at, createdBy, score, assurance, level } = milestone;
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const titleOf = useEntityTitles([createdBy]);
  return (
    <li className={classes.item}>
      <Typography component="h4" variant="body1" className={classes.name}>
        {t('milestones.numbered', { number: String(number), name })}
      </Typography>
      <Typography variant="body2" className={classes.numbers}>
        {t('milestones.scores', {
          score: formatScore(score),
          assurance: formatScore(assurance),
          level:
            level === 'none' ? t('milestones.diff.noLevel') : levelName(level),
        })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('milestones.by', {
          who: titleOf(createdBy),
          when: formatRelative(at, now),
          day: formatInstant(at),
        })}
        {' · '}
        {t('milestones.versions', {
          lens: milestone.lensVersion,
          engine: milestone.engineVersion,
        })}
      </Typography>
      {check}
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          aria-label={t('milestones.compareOneLabel', { name })}
          onClick={onCompare}
        >
          {t('milestones.compareOne')}
        </Button>
        {actions}
      </div>
    </li>
  );
};

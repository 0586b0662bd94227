import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEntityTitles } from '../../entities';
import { formatRelative } from '../../time';
import { goalsTranslationRef } from '../../messages/goals';
import { TargetItem, TargetItemProps } from './TargetItem';

const useStyles = makeStyles(
  theme => ({
    outcome: {
      fontSize: '1.1rem',
      maxWidth: '75ch',
      whiteSpace: 'pre-line',
      overflowWrap: 'anywhere',
    },
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: theme.spacing(0, 1.5),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'LensReviewGoalList' },
);

/** Props of {@link GoalList}. */
export interface GoalListProps extends Omit<TargetItemProps, 'stand'> {
  goals: ApiSchemas['Goals'];
  now: Date;
}

/** The outcome, and where each target stands. */
export const GoalList = ({ goals, now, ...rest }: GoalListProps) => {
  const { outcome, updatedAt, updatedBy, targets } = goals;
  const classes = useStyles();
  const { t } = useTranslationRef(goalsTranslationRef);
  const titleOf = useEntityTitles(updatedBy ? [updatedBy] : []);
  return (
    <>
      <Typography className={classes.outcome}>{outcome}</Typography>
      {updatedAt && updatedBy && (
        <Typography variant="body2" color="textSecondary">
          {t('goals.setBy', {
            who: titleOf(updatedBy),
            when: formatRelative(updatedAt, now),
          })}
        </Typography>
      )}
      {targets.length === 0 ? (
        <Typography color="textSecondary">{t('goals.noTargets')}</Typography>
      ) : (
        <ul className={classes.list} aria-label={t('goals.targets')}>
          {targets.map((stand, index) => (
            <TargetItem key={index} {...rest} stand={stand} />
          ))}
        </ul>
      )}
    </>
  );
};

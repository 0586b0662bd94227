import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { LevelBadge } from '../LevelBadge';
import { NextLevel } from '../NextLevel';
import { ScoreSummary } from '../ScoreValue';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2, 2.5) },
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    side: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 1.5),
    },
    title: { fontSize: '1.3rem', fontWeight: 600, margin: 0 },
    body: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(2, 6),
      marginTop: theme.spacing(1.5),
    },
    level: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      flex: '1 1 20rem',
    },
    note: { marginTop: theme.spacing(1) },
  }),
  { name: 'LensReviewReviewHeader' },
);

/** Props of {@link ReviewHeader}. */
export interface ReviewHeaderProps {
  review: ApiSchemas['Review'];
  /** Whether everything is saved. */
  saving: ReactNode;
  /** What else can be done with the review. */
  actions?: ReactNode;
  /** Chooses another lens, where there are several. */
  lensPicker?: ReactNode;
  /** Whether a sprint check is due. */
  sprint?: ReactNode;
  onShowHighRisk: () => void;
}

/** How the component stands: score, assurance, coverage, scope, level and what the next level lacks. */
export const ReviewHeader = (props: ReviewHeaderProps) => {
  const { review, saving, lensPicker, sprint, actions } = props;
  const { onShowHighRisk } = props;
  const { overall } = review.scores;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  return (
    <Paper variant="outlined" className={classes.root}>
      <div className={classes.top}>
        <div>
          <Typography component="h2" variant="h5" className={classes.title}>
            {review.lens.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('tab.version', { version: review.lens.version })}
          </Typography>
        </div>
        <div className={classes.side}>
          {lensPicker}
          {review.permissions.update && saving}
          {sprint}
          {actions}
        </div>
      </div>
      {!review.permissions.update && review.status !== 'closed' && (
        <Typography variant="body2" className={classes.note}>
          {t('tab.readOnly')}
        </Typography>
      )}
      <div className={classes.body}>
        <ScoreSummary score={overall} />
        <div className={classes.level}>
          <LevelBadge level={overall.level} />
          <NextLevel
            next={overall.nextLevel}
            pillars={review.pillars}
            onShowHighRisk={onShowHighRisk}
          />
        </div>
      </div>
    </Paper>
  );
};

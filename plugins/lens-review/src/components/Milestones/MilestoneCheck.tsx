import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import BrokenIcon from '@material-ui/icons/ErrorOutline';
import IntactIcon from '@material-ui/icons/VerifiedUserOutlined';
import { milestonesTranslationRef } from '../../messages/milestones';
import { formatScore } from '../ScoreValue';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(0.5),
    },
    sum: {
      overflowWrap: 'anywhere',
      fontFamily: 'monospace',
      fontSize: theme.typography.caption.fontSize,
    },
  }),
  { name: 'LensReviewMilestoneCheck' },
);

/** Props of {@link MilestoneCheck}. */
export interface MilestoneCheckProps {
  /** From the list; what it was stored under. */
  checksum: string;
  /** Computed again; undefined while that goes on. */
  detail?: Pick<ApiSchemas['MilestoneDetail'], 'intact' | 'recomputed'>;
  /** Why it could not be computed again. */
  problem?: string;
}

/** Whether a milestone is what was stored, and computes to the same again. */
export const MilestoneCheck = (props: MilestoneCheckProps) => {
  const { checksum, detail, problem } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const text = () => {
    if (problem !== undefined) {
      return t('milestones.checkFailed', { message: problem });
    }
    if (!detail) {
      return t('milestones.checking');
    }
    return detail.intact
      ? t('milestones.intactHelp')
      : t('milestones.changedHelp', {
          score: formatScore(detail.recomputed.score),
        });
  };
  return (
    <>
      <div className={classes.root}>
        {detail && (
          <ToneChip
            tone={detail.intact ? 'good' : 'bad'}
            icon={
              detail.intact ? (
                <IntactIcon aria-hidden="true" />
              ) : (
                <BrokenIcon aria-hidden="true" />
              )
            }
          >
            {t(detail.intact ? 'milestones.intact' : 'milestones.changed')}
          </ToneChip>
        )}
        <Typography variant="body2" color="textSecondary" component="span">
          {text()}
        </Typography>
      </div>
      <Typography variant="body2" color="textSecondary" className={classes.sum}>
        {t('milestones.checksum', { checksum })}
      </Typography>
    </>
  );
};

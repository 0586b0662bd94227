import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { panelsTranslationRef } from '../../messages/panels';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
    },
  }),
  { name: 'LensReviewPracticeChanges' },
);

/** Title of a practice; undefined where it is not known. */
export type PracticeTitle = (
  questionId: string,
  choiceId: string,
) => string | undefined;

/** Props of {@link PracticeChanges}. */
export interface PracticeChangesProps {
  changes: ApiSchemas['PracticeChange'][];
  /** The choice id is written where this knows none. */
  practiceTitle?: PracticeTitle;
  /** Stands below something more important. */
  secondary?: boolean;
}

/** Which practices went from one state to another; nothing where none did. */
export const PracticeChanges = (props: PracticeChangesProps) => {
  const { changes, practiceTitle, secondary } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  if (changes.length === 0) {
    return null;
  }
  return (
    <Typography
      variant="body2"
      color={secondary ? 'textSecondary' : 'textPrimary'}
      component="ul"
      className={classes.list}
    >
      {changes.map(change => (
        <li key={`${change.questionId}/${change.choiceId}`}>
          {t('history.practiceChange', {
            practice:
              practiceTitle?.(change.questionId, change.choiceId) ??
              change.choiceId,
            from: t(`history.states.${change.from}`),
            to: t(`history.states.${change.to}`),
          })}
        </li>
      ))}
    </Typography>
  );
};

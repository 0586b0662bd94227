import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { evidenceTranslationRef } from '../../messages/evidence';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(3) },
    list: { margin: 0, paddingLeft: theme.spacing(2) },
    text: { overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewAnnotationProblems' },
);

/** Parts of annotations that say nothing, why, and what to do. */
export const AnnotationProblems = (props: {
  problems: ApiSchemas['AnnotationProblem'][];
}) => {
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  if (props.problems.length === 0) {
    return null;
  }
  return (
    <Alert severity="warning" className={classes.root}>
      <AlertTitle>{t('evidence.problems.title')}</AlertTitle>
      {t('evidence.problems.explain')}
      <ul className={classes.list}>
        {props.problems.map(({ annotation, text, reason }) => (
          <li key={`${annotation} ${text}`} className={classes.text}>
            {t('evidence.problems.in', { annotation })}:{' '}
            {text && (
              <>
                <code>{text}</code>{' '}
              </>
            )}
            {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

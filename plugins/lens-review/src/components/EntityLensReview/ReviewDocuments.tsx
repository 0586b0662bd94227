import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { OwnDocuments, useDocuments } from '../Attestations';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(3), outlineOffset: 4 },
    practice: { marginTop: theme.spacing(1) },
    title: { fontWeight: 700 },
  }),
  { name: 'LensReviewReviewDocuments' },
);

/** Props of {@link ReviewDocuments}. */
export interface ReviewDocumentsProps {
  questions: ApiSchemas['Question'][];
  now: Date;
}

/** All documents by practice: the component's own, also those that ran out, and inherited ones. */
export const ReviewDocuments = ({ questions, now }: ReviewDocumentsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const { items = [] } = useDocuments();
  const documented = questions.flatMap(question =>
    question.choices
      .filter(
        ({ id, practice }) =>
          practice?.attestations?.length ||
          items.some(
            item => item.questionId === question.id && item.choiceId === id,
          ),
      )
      .map(choice => ({ ...choice, questionId: question.id })),
  );
  if (documented.length === 0) {
    return null;
  }
  return (
    <section
      aria-labelledby="lens-review-documents"
      tabIndex={-1}
      className={classes.root}
    >
      <Typography id="lens-review-documents" component="h3" variant="subtitle1">
        {t('documents.title')}
      </Typography>
      {documented.map(({ questionId, id, title, practice }) => (
        <div key={`${questionId}/${id}`} className={classes.practice}>
          <Typography variant="body2" className={classes.title}>
            {title}
          </Typography>
          <OwnDocuments
            practice={{ questionId, choiceId: id }}
            title={title}
            inForce={practice?.attestations}
            now={now}
          />
        </div>
      ))}
    </section>
  );
};

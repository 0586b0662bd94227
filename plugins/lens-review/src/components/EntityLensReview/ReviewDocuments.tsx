import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import { lensReviewTranslationRef } from '../../translation';
import { PracticeDocuments } from '../PracticeDocuments';

/** Props of {@link ReviewDocuments}. */
export interface ReviewDocumentsProps {
  questions: ApiSchemas['Question'][];
}

/** All documents in force, by practice: the component's own and inherited ones. */
export const ReviewDocuments = ({ questions }: ReviewDocumentsProps) => {
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const documented = questions.flatMap(question =>
    question.choices
      .filter(({ practice }) => practice?.attestations?.length)
      .map(choice => ({ ...choice, key: `${question.id}/${choice.id}` })),
  );
  if (documented.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="lens-review-documents">
      <Typography id="lens-review-documents" component="h3" variant="subtitle1">
        {t('documents.title')}
      </Typography>
      {documented.map(({ key, title, practice }) => (
        <div key={key}>
          <Typography variant="body2">{title}</Typography>
          <PracticeDocuments documents={practice?.attestations} />
        </div>
      ))}
    </section>
  );
};

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { PracticeDocuments } from '../PracticeDocuments';
import { DocumentItem } from './DocumentItem';
import { useDocuments } from './DocumentsContext';
import { shownDocuments } from './shownDocuments';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'LensReviewOwnDocuments' },
);

/** Props of {@link OwnDocuments}. */
export interface OwnDocumentsProps {
  practice: ApiSchemas['PracticeRef'];
  /** Of the practice. */
  title: string;
  /** Those in force as the practice has them, inherited ones too. */
  inForce: ApiSchemas['PracticeAttestation'][] | undefined;
  now: Date;
}

/**
 * The documents of a practice: the component's own with what can be done about
 * them, then those it inherits.
 */
export const OwnDocuments = (props: OwnDocumentsProps) => {
  const { practice, title, inForce, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const { items, actions } = useDocuments();
  if (!items) {
    return <PracticeDocuments documents={inForce} />;
  }
  const own = shownDocuments(
    items.filter(
      ({ questionId, choiceId }) =>
        questionId === practice.questionId && choiceId === practice.choiceId,
    ),
  );
  return (
    <>
      {own.length > 0 && (
        <ul className={classes.list} aria-label={t('documents.own')}>
          {own.map(attestation => (
            <li key={attestation.id}>
              <DocumentItem
                attestation={attestation}
                title={title}
                now={now}
                actions={actions}
              />
            </li>
          ))}
        </ul>
      )}
      <PracticeDocuments
        documents={inForce?.filter(({ inherited }) => inherited)}
      />
    </>
  );
};

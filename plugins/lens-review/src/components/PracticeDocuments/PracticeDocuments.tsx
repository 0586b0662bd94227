import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatDay } from '../../time';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { DocumentName } from '../DocumentName';

type Document = ApiSchemas['PracticeAttestation'];

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: theme.spacing(0.5, 0),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewPracticeDocuments' },
);

const Item = ({ document }: { document: Document }) => {
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const { url, title, validUntil, inherited, inheritedFrom } = document;
  const day = formatDay(validUntil);
  if (url === undefined && title === undefined) {
    return <>{t('documents.hidden', { day })}</>;
  }
  return (
    <>
      <DocumentName url={url} title={title} /> ({t('documents.until', { day })})
      {inherited && inheritedFrom && (
        <>
          , {t('documents.inherited')}{' '}
          <EntityRefLink entityRef={inheritedFrom} />
        </>
      )}
    </>
  );
};

/** Props of {@link PracticeDocuments}. */
export interface PracticeDocumentsProps {
  /** Those in force, the component's own first. */
  documents: Document[] | undefined;
}

/** The documents that show a practice is followed, and where they are inherited from. */
export const PracticeDocuments = ({ documents }: PracticeDocumentsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  if (!documents?.length) {
    return null;
  }
  return (
    <ul className={classes.list} aria-label={t('documents.title')}>
      {documents.map(document => (
        <Typography
          key={`${document.inheritedFrom} ${document.url} ${document.title} ${document.validUntil}`}
          component="li"
          variant="body2"
        >
          <Item document={document} />
        </Typography>
      ))}
    </ul>
  );
};

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { formatDay } from '../../time';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { DocumentName } from '../DocumentName';

/** Props of {@link SharedDocument}. */
export interface SharedDocumentProps {
  attestation: ApiSchemas['Attestation'];
  /** Of the practice. */
  title: string;
  /** Undefined where the viewer may not. */
  onWithdraw?: () => void;
}

/** A document that counts for all components, who named it, and until when. */
export const SharedDocument = (props: SharedDocumentProps) => {
  const { attestation, title, onWithdraw } = props;
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const {
    url,
    title: name,
    source,
    createdBy,
    validUntil,
    inForce,
  } = attestation;
  const day = formatDay(validUntil);
  return (
    <Typography component="div" variant="body2">
      <DocumentName url={url} title={name} />
      {' · '}
      {inForce ? t('documents.until', { day }) : t('shared.ended', { day })}
      {' · '}
      {source === 'annotation' ? (
        t('shared.annotation')
      ) : (
        <EntityDisplayName entityRef={createdBy} hideIcon />
      )}
      {onWithdraw && inForce && source === 'person' && (
        <Button
          size="small"
          aria-label={t('shared.withdrawOne', { title })}
          onClick={onWithdraw}
        >
          {t('shared.withdraw')}
        </Button>
      )}
    </Typography>
  );
};

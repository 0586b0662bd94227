import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { formatDay } from '../../time';
import { attestationsTranslationRef } from '../../messages/attestations';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { DocumentName } from '../DocumentName';
import { ToneChip } from '../ToneChip';
import { DocumentActions } from './DocumentsContext';
import { runsOutSoon } from './shownDocuments';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewDocumentItem' },
);

/** What a button stands in that can have the focus itself: the row of a practice, or the section. */
const homeOf = (button: HTMLElement): HTMLElement | null =>
  button.parentElement?.closest<HTMLElement>('[tabindex]') ?? null;

/** Props of {@link DocumentItem}. */
export interface DocumentItemProps {
  attestation: ApiSchemas['Attestation'];
  /** Of the practice. */
  title: string;
  now: Date;
  /** Undefined where the viewer may not. */
  actions?: Pick<DocumentActions, 'onRenew' | 'onWithdraw'>;
}

/** A document of the component's own: who named it, until when it holds, and what can be done. */
export const DocumentItem = (props: DocumentItemProps) => {
  const { attestation, title, now, actions } = props;
  const {
    url,
    title: name,
    source,
    createdBy,
    validUntil,
    inForce,
  } = attestation;
  const classes = useStyles();
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const { t: tAttestations } = useTranslationRef(attestationsTranslationRef);
  const day = formatDay(validUntil);
  return (
    <Typography component="div" variant="body2" className={classes.root}>
      <DocumentName url={url} title={name} />
      <span>
        {inForce ? t('documents.until', { day }) : t('shared.ended', { day })}
        {' · '}
        {source === 'annotation' ? (
          t('shared.annotation')
        ) : (
          <EntityDisplayName entityRef={createdBy} hideIcon />
        )}
      </span>
      {runsOutSoon(attestation, now) && (
        <ToneChip tone="warning" icon={<WarningIcon aria-hidden="true" />}>
          {t('documents.soon')}
        </ToneChip>
      )}
      {actions && source === 'person' && (
        <>
          <Button
            size="small"
            aria-label={t('documents.renewOne', { title })}
            onClick={() => actions.onRenew(attestation)}
          >
            {tAttestations('attestations.renew')}
          </Button>
          {inForce && (
            <Button
              size="small"
              aria-label={t('shared.withdrawOne', { title })}
              onClick={({ currentTarget }) =>
                actions.onWithdraw(attestation, homeOf(currentTarget))
              }
            >
              {t('shared.withdraw')}
            </Button>
          )}
        </>
      )}
    </Typography>
  );
};

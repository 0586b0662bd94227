import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { SharedDocument } from './SharedDocument';

type Shared = ApiSchemas['SharedAttestationList'];
type Practice = ApiSchemas['SharedPractice'];
type Attestation = ApiSchemas['Attestation'];

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1, 0),
      overflowWrap: 'anywhere',
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    what: { flex: '1 1 18rem', minWidth: 0 },
  }),
  { name: 'LensReviewSharedAttestationList' },
);

/** Props of {@link SharedAttestationList}. */
export interface SharedAttestationListProps {
  shared: Shared;
  onName: (practice: Practice) => void;
  onWithdraw: (attestation: Attestation) => void;
}

/** The organisation's own practices: those with documents first, the others on demand. */
export const SharedAttestationList = (props: SharedAttestationListProps) => {
  const { shared, onName, onWithdraw } = props;
  const { practices, items, components, permissions } = shared;
  const classes = useStyles();
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const [showsOpen, setShowsOpen] = useState(false);

  const documentsOf = ({ questionId, choiceId }: Practice) =>
    items.filter(
      item => item.questionId === questionId && item.choiceId === choiceId,
    );
  const isNamed = (practice: Practice) =>
    documentsOf(practice).some(({ inForce }) => inForce);
  const named = practices.filter(isNamed);
  const open = practices.filter(practice => !isNamed(practice));

  const listOf = (shown: Practice[], id?: string) => (
    <ul className={classes.list} id={id}>
      {shown.map(practice => (
        <li
          key={`${practice.questionId}/${practice.choiceId}`}
          className={classes.item}
        >
          <div className={classes.what}>
            <Typography>{practice.title}</Typography>
            {documentsOf(practice).map(attestation => (
              <SharedDocument
                key={attestation.id}
                attestation={attestation}
                title={practice.title}
                onWithdraw={
                  permissions.attest ? () => onWithdraw(attestation) : undefined
                }
              />
            ))}
          </div>
          {permissions.attest && (
            <Button
              size="small"
              variant="outlined"
              aria-label={t('shared.nameOne', { title: practice.title })}
              onClick={() => onName(practice)}
            >
              {t('shared.name')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );

  if (practices.length === 0) {
    return <Typography>{t('shared.noPractices')}</Typography>;
  }
  return (
    <>
      <Typography variant="body2" paragraph>
        {t('shared.help', { count: components })}
        {!permissions.attest && <> {t('shared.notAllowed')}</>}
      </Typography>
      {named.length === 0 ? (
        <Typography color="textSecondary" gutterBottom>
          {t('shared.none')}
        </Typography>
      ) : (
        listOf(named)
      )}
      {open.length > 0 && (
        <Button
          size="small"
          aria-expanded={showsOpen}
          aria-controls={showsOpen ? 'lens-review-shared-open' : undefined}
          onClick={() => setShowsOpen(shown => !shown)}
        >
          {showsOpen
            ? t('shared.hide')
            : t('shared.show', { count: open.length })}
        </Button>
      )}
      {showsOpen && listOf(open, 'lens-review-shared-open')}
    </>
  );
};

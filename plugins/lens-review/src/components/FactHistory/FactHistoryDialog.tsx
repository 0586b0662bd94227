import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useEvidenceSources } from '../../evidence';
import { evidenceTranslationRef } from '../../messages/evidence';

/** Props of {@link FactHistoryDialog}. */
export interface FactHistoryDialogProps {
  fact: ApiSchemas['Fact'];
  onClose: () => void;
  /** The history, or how its loading goes. */
  children: ReactNode;
}

const TITLE = 'lens-review-fact-history';

/** A window about the past of one fact. */
export const FactHistoryDialog = (props: FactHistoryDialogProps) => {
  const { fact, onClose, children } = props;
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { asks } = useEvidenceSources().questionOf(fact);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={TITLE}
    >
      <DialogTitle id={TITLE}>{t('evidence.past.title')}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{asks}</Typography>
        {fact.resource !== null && (
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {fact.resource}
          </Typography>
        )}
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('evidence.past.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

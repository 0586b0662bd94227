import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useState } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { ReasonSelect } from '../ReasonSelect';

type Reason = ApiSchemas['NotApplicableReason'];

/** Props of {@link ExcludeAllDialog}. */
export interface ExcludeAllDialogProps {
  /** How many questions it is about. */
  count: number;
  onConfirm: (reason: Reason) => void;
  onCancel: () => void;
}

/** Asks once more, and why, before many questions are marked as not applicable. */
export const ExcludeAllDialog = (props: ExcludeAllDialogProps) => {
  const { count, onConfirm, onCancel } = props;
  const { t } = useTranslationRef(tabTranslationRef);
  const [reason, setReason] = useState<Reason>('OUT_OF_SCOPE');
  return (
    <Dialog
      open
      onClose={onCancel}
      aria-labelledby="lens-review-exclude-title"
      aria-describedby="lens-review-exclude-body"
    >
      <DialogTitle id="lens-review-exclude-title">
        {t('tab.filter.notApplicableTitle')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id="lens-review-exclude-body" color="textPrimary">
          {t('tab.filter.notApplicableBody', { count })}
        </DialogContentText>
        <ReasonSelect
          label={t('tab.question.reason')}
          reason={reason}
          onChange={setReason}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('tab.filter.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          onClick={() => onConfirm(reason)}
        >
          {t('tab.filter.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

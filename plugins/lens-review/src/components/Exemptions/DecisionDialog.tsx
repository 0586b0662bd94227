import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import { FormDialog } from '../FormDialog';
import { dayOf, endOfDay } from './endOfDay';

/** What can be done with a request or an exemption that holds. */
export type DecisionKind = 'approve' | 'refuse' | 'revoke' | 'withdraw';

/** What was decided. */
export interface Decision {
  note?: string;
  /** ISO 8601; only of an approval. */
  validUntil?: string;
}

/** Props of {@link DecisionDialog}. */
export interface DecisionDialogProps {
  decision: DecisionKind;
  exemption: ApiSchemas['Exemption'];
  /** Of the practice. */
  title: string;
  onSend: (decision: Decision) => Promise<void>;
  onClose: () => void;
}

/** Decides on a request, or ends what holds. All but an approval say why. */
export const DecisionDialog = (props: DecisionDialogProps) => {
  const { decision, exemption, title, onSend, onClose } = props;
  const { t } = useTranslationRef(exemptionsTranslationRef);
  const [note, setNote] = useState('');
  const [day, setDay] = useState(
    exemption.validUntil ? dayOf(exemption.validUntil) : '',
  );
  const [checked, setChecked] = useState(false);

  const isApproval = decision === 'approve';
  const hasUntil = isApproval && exemption.kind === 'exemption';
  const missingNote = !isApproval && note.trim() === '';
  // The day that was asked for stands for its own instant, not for its last one
  const unchanged =
    exemption.validUntil !== undefined && day === dayOf(exemption.validUntil);
  const help =
    isApproval && exemption.kind === 'dismissal'
      ? t('exemptions.approveDismissalHelp')
      : t(`exemptions.${decision}Help`);

  return (
    <FormDialog
      id="lens-review-decision"
      title={t(`exemptions.${decision}Title`)}
      help={help}
      confirm={t(`exemptions.${decision}`)}
      check={() => {
        setChecked(true);
        return !missingNote;
      }}
      onSubmit={() =>
        onSend({
          note: note.trim() || undefined,
          validUntil: hasUntil && !unchanged ? endOfDay(day) : undefined,
        })
      }
      onClose={onClose}
    >
      <Typography gutterBottom>
        <strong>{title}</strong>
      </Typography>
      {hasUntil && (
        <TextField
          id="lens-review-decision-until"
          type="date"
          label={t('exemptions.until')}
          helperText={t('exemptions.untilHelp')}
          value={day}
          onChange={event => setDay(event.target.value)}
          InputLabelProps={{ shrink: true }}
          variant="outlined"
          margin="normal"
        />
      )}
      <TextField
        id="lens-review-decision-note"
        label={t(isApproval ? 'exemptions.note' : 'exemptions.why')}
        helperText={
          checked && missingNote
            ? t('exemptions.missingNote')
            : isApproval && t('exemptions.noteHelp')
        }
        error={checked && missingNote}
        value={note}
        onChange={event => setNote(event.target.value)}
        inputProps={{ maxLength: 2_084 }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={2}
        fullWidth
        required={!isApproval}
      />
    </FormDialog>
  );
};

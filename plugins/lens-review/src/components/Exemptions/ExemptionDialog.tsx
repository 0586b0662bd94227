import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import { FormDialog } from '../FormDialog';
import { endOfDay } from './endOfDay';

/** Characters that the backend takes in a reason. */
const TEXT_LENGTH = 2_084;

/** What is asked for. */
export interface ExemptionWish {
  reason: string;
  compensatingControl?: string;
  /** ISO 8601; a dismissal has none. */
  validUntil?: string;
}

/** Props of {@link ExemptionDialog}. */
export interface ExemptionDialogProps {
  /** Of the practice. */
  title: string;
  kind: ApiSchemas['ExemptionKind'];
  /** What it renews. */
  renews?: Pick<ApiSchemas['Exemption'], 'reason' | 'compensatingControl'>;
  now: Date;
  onSend: (wish: ExemptionWish) => Promise<void>;
  onClose: () => void;
}

/** Asks for an exemption, for more time, or to set a contradiction aside. */
export const ExemptionDialog = (props: ExemptionDialogProps) => {
  const { title, kind, renews, now, onSend, onClose } = props;
  const { t } = useTranslationRef(exemptionsTranslationRef);
  const [reason, setReason] = useState(renews?.reason ?? '');
  const [control, setControl] = useState(renews?.compensatingControl ?? '');
  const [day, setDay] = useState('');
  const [checked, setChecked] = useState(false);

  const isDismissal = kind === 'dismissal';
  const validUntil = isDismissal ? undefined : endOfDay(day);
  const missingReason = reason.trim() === '';
  const missingUntil = !isDismissal && validUntil === undefined;
  const pastUntil = validUntil !== undefined && new Date(validUntil) <= now;
  const headings = renews
    ? (['exemptions.renewTitle', 'exemptions.renewHelp'] as const)
    : (
        {
          exemption: ['exemptions.askTitle', 'exemptions.askHelp'],
          dismissal: ['exemptions.dismissTitle', 'exemptions.dismissHelp'],
        } as const
      )[kind];
  const untilProblem =
    (missingUntil && t('exemptions.missingUntil')) ||
    (pastUntil && t('exemptions.pastUntil'));

  return (
    <FormDialog
      id="lens-review-exemption"
      title={t(headings[0])}
      help={t(headings[1])}
      confirm={t('exemptions.send')}
      check={() => {
        setChecked(true);
        return !missingReason && !missingUntil && !pastUntil;
      }}
      onSubmit={() =>
        onSend({
          reason: reason.trim(),
          compensatingControl: control.trim() || undefined,
          validUntil,
        })
      }
      onClose={onClose}
    >
      <Typography gutterBottom>
        <strong>{title}</strong>
      </Typography>
      <TextField
        id="lens-review-exemption-reason"
        label={t('exemptions.reason')}
        helperText={
          checked && missingReason
            ? t('exemptions.missingReason')
            : t(
                isDismissal
                  ? 'exemptions.dismissReasonHelp'
                  : 'exemptions.reasonHelp',
              )
        }
        error={checked && missingReason}
        value={reason}
        onChange={event => setReason(event.target.value)}
        inputProps={{ maxLength: TEXT_LENGTH }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={2}
        fullWidth
        required
      />
      {!isDismissal && (
        <>
          <TextField
            id="lens-review-exemption-control"
            label={t('exemptions.control')}
            helperText={t('exemptions.controlHelp')}
            value={control}
            onChange={event => setControl(event.target.value)}
            inputProps={{ maxLength: TEXT_LENGTH }}
            variant="outlined"
            margin="normal"
            multiline
            minRows={2}
            fullWidth
          />
          <TextField
            id="lens-review-exemption-until"
            type="date"
            label={t('exemptions.until')}
            helperText={(checked && untilProblem) || t('exemptions.untilHelp')}
            error={checked && Boolean(untilProblem)}
            value={day}
            onChange={event => setDay(event.target.value)}
            InputLabelProps={{ shrink: true }}
            variant="outlined"
            margin="normal"
            required
          />
        </>
      )}
    </FormDialog>
  );
};

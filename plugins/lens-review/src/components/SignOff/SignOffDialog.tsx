import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { signOffTranslationRef } from '../../messages/signOff';
import { FormDialog } from '../FormDialog';
import { SignOffStep } from './signOffStand';

/** Characters that the backend takes in a note. */
const NOTE_LENGTH = 2_084;

const TEXTS = {
  submit: {
    title: 'signOff.submitTitle',
    help: 'signOff.submitHelp',
    note: 'signOff.submitNoteHelp',
  },
  sign: {
    title: 'signOff.signTitle',
    help: 'signOff.signHelp',
    note: 'signOff.noteHelp',
  },
  requestChanges: {
    title: 'signOff.requestTitle',
    help: 'signOff.requestHelp',
    note: 'signOff.whyHelp',
  },
} as const;

/** Props of {@link SignOffDialog}. */
export interface SignOffDialogProps {
  step: SignOffStep;
  /** @param note - undefined where nothing was written */
  onSend: (note: string | undefined) => Promise<void>;
  onClose: () => void;
}

/** Takes a step of a review's life with a few words; changes are asked for with a reason. */
export const SignOffDialog = (props: SignOffDialogProps) => {
  const { step, onSend, onClose } = props;
  const { t } = useTranslationRef(signOffTranslationRef);
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const texts = TEXTS[step];
  const required = step === 'requestChanges';
  const missing = required && note.trim() === '';
  return (
    <FormDialog
      id="lens-review-sign-off"
      title={t(texts.title)}
      help={t(texts.help)}
      confirm={t(`signOff.${step}`)}
      check={() => {
        setChecked(true);
        return !missing;
      }}
      onSubmit={() => onSend(note.trim() || undefined)}
      onClose={onClose}
    >
      <TextField
        id="lens-review-sign-off-note"
        label={t(required ? 'signOff.why' : 'signOff.note')}
        helperText={t(checked && missing ? 'signOff.missingWhy' : texts.note)}
        error={checked && missing}
        value={note}
        onChange={event => setNote(event.target.value)}
        inputProps={{ maxLength: NOTE_LENGTH }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={3}
        fullWidth
        required={required}
      />
    </FormDialog>
  );
};

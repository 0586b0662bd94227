import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { attestationsTranslationRef } from '../../messages/attestations';
import { endOfDay } from '../Exemptions';
import { FormDialog } from '../FormDialog';

/** Characters that the backend takes in an address. */
const URL_LENGTH = 2_048;

/** Characters that the backend takes in a title. */
const TITLE_LENGTH = 250;

/** What is said of a document: its link, its title, or both. */
export interface AttestationWish {
  url?: string;
  title?: string;
  /** ISO 8601; the portal's own length where left out. */
  validUntil?: string;
}

/** Props of {@link AttestationDialog}. */
export interface AttestationDialogProps {
  /** Of the practice. */
  title: string;
  /** The document whose time runs out. */
  renews?: Pick<AttestationWish, 'url' | 'title'>;
  now: Date;
  onSend: (wish: AttestationWish) => Promise<void>;
  onClose: () => void;
}

/** Whether a text is an address that can be opened in a browser. */
function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Names a document that shows a practice is followed, or says that it still does. */
export const AttestationDialog = (props: AttestationDialogProps) => {
  const { title, renews, now, onSend, onClose } = props;
  const { t } = useTranslationRef(attestationsTranslationRef);
  const [url, setUrl] = useState(renews?.url ?? '');
  const [name, setName] = useState(renews?.title ?? '');
  const [day, setDay] = useState('');
  const [checked, setChecked] = useState(false);

  const link = url.trim() || undefined;
  const called = name.trim() || undefined;
  const badUrl = link !== undefined && !isWebAddress(link);
  const unnamed = link === undefined && called === undefined;
  const validUntil = endOfDay(day);
  const past = validUntil !== undefined && new Date(validUntil) <= now;

  return (
    <FormDialog
      id="lens-review-attestation"
      title={t(renews ? 'attestations.renewTitle' : 'attestations.nameTitle')}
      help={t('attestations.help')}
      confirm={t(renews ? 'attestations.renew' : 'attestations.send')}
      check={() => {
        setChecked(true);
        return !badUrl && !unnamed && !past;
      }}
      onSubmit={() => onSend({ url: link, title: called, validUntil })}
      onClose={onClose}
    >
      <Typography gutterBottom>
        <strong>{title}</strong>
      </Typography>
      <TextField
        id="lens-review-attestation-url"
        type="url"
        label={t('attestations.url')}
        helperText={t(
          checked && badUrl ? 'attestations.badUrl' : 'attestations.urlHelp',
        )}
        error={checked && badUrl}
        value={url}
        onChange={event => setUrl(event.target.value)}
        inputProps={{ maxLength: URL_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
      />
      <TextField
        id="lens-review-attestation-called"
        label={t('attestations.title')}
        helperText={t(
          checked && unnamed
            ? 'attestations.unnamed'
            : 'attestations.titleHelp',
        )}
        error={checked && unnamed}
        value={name}
        onChange={event => setName(event.target.value)}
        inputProps={{ maxLength: TITLE_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
      />
      <TextField
        id="lens-review-attestation-until"
        type="date"
        label={t('attestations.until')}
        helperText={t(
          checked && past ? 'attestations.pastUntil' : 'attestations.untilHelp',
        )}
        error={checked && past}
        value={day}
        onChange={event => setDay(event.target.value)}
        InputLabelProps={{ shrink: true }}
        variant="outlined"
        margin="normal"
      />
    </FormDialog>
  );
};

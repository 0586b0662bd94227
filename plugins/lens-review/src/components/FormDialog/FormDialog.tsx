import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { FormEvent, ReactNode, useRef, useState } from 'react';
import { messageOf } from '../../hooks';
import { panelsTranslationRef } from '../../messages/panels';

/** Props of {@link FormDialog}. */
export interface FormDialogProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What follows from it, before anything is sent. */
  help: string;
  /** Text of the button that sends. */
  confirm: string;
  /** Whether everything needed is there; what lacks is shown at its field. */
  check: () => boolean;
  /** Sends. The dialog stays open and shows the error where it rejects. */
  onSubmit: () => Promise<void>;
  onClose: () => void;
  /** Room for rows of fields. */
  wide?: boolean;
  children: ReactNode;
}

/** Asks for a few things and sends them once, however often the button is pressed. */
export const FormDialog = (props: FormDialogProps) => {
  const { id, title, help, confirm, check, onSubmit, onClose } = props;
  const { wide, children } = props;
  const { t } = useTranslationRef(panelsTranslationRef);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  // A second press may come before the button is drawn as disabled
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy.current || !check()) {
      return;
    }
    busy.current = true;
    setSending(true);
    setProblem(undefined);
    try {
      await onSubmit();
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const close = () => {
    if (!busy.current) {
      onClose();
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      onClose={close}
      TransitionProps={{
        onEntered: () => {
          // Who was faster than the dialog is in a field of it already
          if (!form.current?.contains(document.activeElement)) {
            form.current
              ?.querySelector<HTMLElement>('textarea, input, select')
              ?.focus();
          }
        },
      }}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-help`}
    >
      <form ref={form} onSubmit={submit} noValidate>
        <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText id={`${id}-help`} color="textPrimary">
            {help}
          </DialogContentText>
          {children}
          {problem !== undefined && <Alert severity="error">{problem}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={sending}>
            {t('form.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={sending}
          >
            {sending ? t('form.sending') : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

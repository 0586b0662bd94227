import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { FormEvent, useRef, useState } from 'react';
import { messageOf } from '../../hooks';
import { commentsTranslationRef } from '../../messages/comments';

/** Characters that the backend takes in a comment. */
const TEXT_LENGTH = 2_084;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
    text: { flex: '1 1 20rem' },
  }),
  { name: 'LensReviewCommentForm' },
);

/** Props of {@link CommentForm}. */
export interface CommentFormProps {
  /** Unique on the page. */
  id: string;
  /** For screen readers: it says what the comment is about. */
  label: string;
  /** Sends; what was written stays where it rejects. */
  onSend: (text: string) => Promise<void>;
}

/** Writes a comment. */
export const CommentForm = ({ id, label, onSend }: CommentFormProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(commentsTranslationRef);
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  // A second press may come before the button is drawn as disabled
  const busy = useRef(false);
  const missing = text.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (missing || busy.current) {
      return;
    }
    busy.current = true;
    setSending(true);
    setProblem(undefined);
    try {
      await onSend(text.trim());
      setText('');
      setChecked(false);
    } catch (error) {
      setProblem(t('comments.failed', { message: messageOf(error) }));
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  return (
    <>
      <form onSubmit={submit} noValidate className={classes.root}>
        <TextField
          id={id}
          className={classes.text}
          label={t('comments.text')}
          value={text}
          error={checked && missing}
          helperText={checked && missing && t('comments.missing')}
          onChange={event => setText(event.target.value)}
          inputProps={{ maxLength: TEXT_LENGTH, 'aria-label': label }}
          variant="outlined"
          size="small"
          multiline
          maxRows={8}
        />
        <Button type="submit" variant="outlined" disabled={sending}>
          {sending ? t('comments.sending') : t('comments.send')}
        </Button>
      </form>
      {problem && <Alert severity="error">{problem}</Alert>}
    </>
  );
};

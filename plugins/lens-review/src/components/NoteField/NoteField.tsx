import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useEffect, useRef, useState } from 'react';
import { tabTranslationRef } from '../../messages/tab';

/** A note is saved this long after the last key, in ms. */
const SAVE_AFTER = 1_000;

const useStyles = makeStyles(
  theme => ({
    root: {
      maxWidth: '70ch',
      '& .MuiFormHelperText-root': { color: theme.palette.text.secondary },
    },
  }),
  { name: 'LensReviewNoteField' },
);

/** Props of {@link NoteField}. */
export interface NoteFieldProps {
  /** Read out as the name of the field. */
  label: string;
  note: string;
  /** In characters, as the AWS tool counts. */
  maxLength: number;
  disabled: boolean;
  /** Puts the cursor into the field when it appears. */
  focusFirst?: boolean;
  onSave: (note: string) => void;
}

/**
 * A note that saves itself: when the writer pauses, when the field is left, and
 * when it goes away.
 */
export const NoteField = (props: NoteFieldProps) => {
  const { label, note, maxLength, disabled, focusFirst, onSave } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const input = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string | undefined>();
  const unsaved = useRef<{ draft: string | undefined; onSave: typeof onSave }>({
    draft: undefined,
    onSave,
  });
  unsaved.current.onSave = onSave;

  const save = () => {
    const { draft: text, onSave: send } = unsaved.current;
    unsaved.current.draft = undefined;
    if (text !== undefined) {
      send(text);
    }
  };

  useEffect(() => {
    const timer = setTimeout(save, SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => save, []);
  useEffect(() => {
    if (focusFirst) {
      input.current?.focus();
    }
  }, [focusFirst]);

  const text = draft ?? note;
  return (
    <TextField
      className={classes.root}
      label={t('tab.practice.noteLabel')}
      variant="outlined"
      size="small"
      margin="dense"
      multiline
      fullWidth
      inputRef={input}
      disabled={disabled}
      value={text}
      inputProps={{ 'aria-label': label, maxLength }}
      helperText={t('tab.practice.noteLeft', {
        left: String(maxLength - text.length),
      })}
      onChange={event => {
        unsaved.current.draft = event.target.value;
        setDraft(event.target.value);
      }}
      onBlur={() => {
        save();
        setDraft(undefined);
      }}
    />
  );
};

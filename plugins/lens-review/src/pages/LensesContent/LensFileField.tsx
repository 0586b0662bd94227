import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useRef, useState } from 'react';
import { lensesTranslationRef } from '../../messages/lenses';

const useStyles = makeStyles(
  theme => ({
    file: {
      font: 'inherit',
      color: 'inherit',
      colorScheme: theme.palette.type,
      maxWidth: '100%',
      marginTop: theme.spacing(0.5),
    },
  }),
  { name: 'LensReviewLensFileField' },
);

/** The text of a file; rejects where it cannot be read any more. */
const readText = (file: File) =>
  new Promise<string>((fulfil, reject) => {
    const reader = new FileReader();
    reader.onload = () => fulfil(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });

/** What of a file is there. */
export interface ChosenFile {
  /** Whether its text is still to come. */
  reading: boolean;
  /** Undefined until it is read, and where none is chosen. */
  text?: string;
}

/** Props of {@link LensFileField}. */
export interface LensFileFieldProps {
  id: string;
  label: string;
  help: string;
  error?: boolean;
  /** As the browser's file picker takes it. */
  accept: string;
  /** Called as a file is chosen, and again once it is read. */
  onChoose: (file: ChosenFile) => void;
}

/** Reads a text from a file on the reader's machine. What cannot be read counts as not chosen. */
export const LensFileField = (props: LensFileFieldProps) => {
  const { id, label, help, error, accept, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);
  const [unreadable, setUnreadable] = useState<string>();
  // Of two files chosen one after the other the last one counts
  const latest = useRef(0);

  const choose = async (input: HTMLInputElement) => {
    latest.current += 1;
    const turn = latest.current;
    const file = input.files?.[0];
    setUnreadable(undefined);
    // What was read so far belongs to the file before
    onChoose({ reading: file !== undefined });
    if (!file) {
      return;
    }
    const text = await readText(file).catch(() => undefined);
    if (latest.current !== turn) {
      return;
    }
    if (text === undefined) {
      // Or it would name a file that is not taken
      input.value = '';
      setUnreadable(file.name);
    }
    onChoose({ reading: false, text });
  };

  const isWrong = error || unreadable !== undefined;
  return (
    <FormControl margin="normal" error={isWrong} fullWidth>
      <Typography component="label" htmlFor={id} variant="subtitle2">
        {label}
      </Typography>
      <input
        id={id}
        className={classes.file}
        type="file"
        accept={accept}
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong}
        onChange={event => choose(event.target)}
      />
      <FormHelperText id={`${id}-help`}>
        {unreadable === undefined
          ? help
          : t('addLens.couldNotRead', { name: unreadable })}
      </FormHelperText>
    </FormControl>
  );
};

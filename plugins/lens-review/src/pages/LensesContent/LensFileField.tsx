import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

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

/** Props of {@link LensFileField}. */
export interface LensFileFieldProps {
  id: string;
  label: string;
  help: string;
  error?: boolean;
  /** As the browser's file picker takes it. */
  accept: string;
  /** The text of the file; undefined where none is chosen any more. */
  onChoose: (text: string | undefined) => void;
}

/** Reads a text from a file on the reader's machine. */
export const LensFileField = (props: LensFileFieldProps) => {
  const { id, label, help, error, accept, onChoose } = props;
  const classes = useStyles();
  return (
    <FormControl margin="normal" error={error} fullWidth>
      <Typography component="label" htmlFor={id} variant="subtitle2">
        {label}
      </Typography>
      <input
        id={id}
        className={classes.file}
        type="file"
        accept={accept}
        aria-describedby={`${id}-help`}
        aria-invalid={error}
        onChange={async event => {
          const file = event.target.files?.[0];
          onChoose(file && (await readText(file)));
        }}
      />
      <FormHelperText id={`${id}-help`}>{help}</FormHelperText>
    </FormControl>
  );
};

import TextField from '@material-ui/core/TextField';
import { TEXT_LENGTH } from './editFields';

/** Props of {@link TextArea}. */
export interface TextAreaProps {
  id: string;
  label: string;
  help?: string;
  error?: boolean;
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A text of a lens. */
export const TextArea = (props: TextAreaProps) => {
  const { id, label, help, error, required, value, onChange } = props;
  return (
    <TextField
      id={id}
      label={label}
      helperText={help}
      error={error}
      required={required}
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ maxLength: TEXT_LENGTH }}
      variant="outlined"
      margin="normal"
      multiline
      fullWidth
    />
  );
};

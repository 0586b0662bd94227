import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({ select: { colorScheme: theme.palette.type } }),
  { name: 'LensReviewSelectField' },
);

/** Props of {@link SelectField}. */
export interface SelectFieldProps {
  id: string;
  label: string;
  help?: string;
  error?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** `option` and `optgroup`. */
  children: ReactNode;
}

/** One of many, in a form; the browser draws the list. */
export const SelectField = (props: SelectFieldProps) => {
  const { id, label, help, error, value, onChange, children } = props;
  const classes = useStyles();
  return (
    <TextField
      id={id}
      select
      label={label}
      helperText={help}
      error={error}
      value={value}
      onChange={event => onChange(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      inputProps={{ className: classes.select }}
      variant="outlined"
      margin="normal"
      fullWidth
    >
      {children}
    </TextField>
  );
};

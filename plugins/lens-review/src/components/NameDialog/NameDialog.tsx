import TextField from '@material-ui/core/TextField';
import { ReactNode, useState } from 'react';
import { FormDialog } from '../FormDialog';

/** Characters that the backend takes in a name. */
const NAME_LENGTH = 100;

/** Props of {@link NameDialog}. */
export interface NameDialogProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What follows from it, before anything is sent. */
  help: string;
  /** Text of the button that sends. */
  confirm: string;
  /** Texts of the field; what lacks takes the place of the help. */
  name: { label: string; help: string; missing: string };
  /** Whether whatever else is asked for is there. */
  check?: () => boolean;
  /** Sends the name without the spaces around it. */
  onSend: (name: string) => Promise<void>;
  onClose: () => void;
  /** What is asked for beside the name. */
  children?: ReactNode;
}

/** Asks under which name to keep something. */
export const NameDialog = (props: NameDialogProps) => {
  const { id, title, help, confirm, name, check } = props;
  const { onSend, onClose, children } = props;
  const [value, setValue] = useState('');
  const [checked, setChecked] = useState(false);
  const wanted = value.trim();
  const lacks = checked && wanted === '';
  return (
    <FormDialog
      id={id}
      title={title}
      help={help}
      confirm={confirm}
      check={() => {
        setChecked(true);
        // Asked in any case, so that everything that lacks is shown at once
        const complete = check?.() ?? true;
        return complete && wanted !== '';
      }}
      onSubmit={() => onSend(wanted)}
      onClose={onClose}
    >
      <TextField
        id={`${id}-name`}
        label={name.label}
        helperText={lacks ? name.missing : name.help}
        error={lacks}
        value={value}
        onChange={event => setValue(event.target.value)}
        inputProps={{ maxLength: NAME_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
        required
      />
      {children}
    </FormDialog>
  );
};

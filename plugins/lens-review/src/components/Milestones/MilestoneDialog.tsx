import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { milestonesTranslationRef } from '../../messages/milestones';
import { FormDialog } from '../FormDialog';

/** Characters that the backend takes in a name. */
const NAME_LENGTH = 100;

/** Props of {@link MilestoneDialog}. */
export interface MilestoneDialogProps {
  onSend: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the name of a milestone. */
export const MilestoneDialog = ({ onSend, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslationRef(milestonesTranslationRef);
  const [name, setName] = useState('');
  const [checked, setChecked] = useState(false);
  const missing = name.trim() === '';
  return (
    <FormDialog
      id="lens-review-milestone"
      title={t('milestones.takeTitle')}
      help={t('milestones.takeHelp')}
      confirm={t('milestones.take')}
      check={() => {
        setChecked(true);
        return !missing;
      }}
      onSubmit={() => onSend(name.trim())}
      onClose={onClose}
    >
      <TextField
        id="lens-review-milestone-name"
        label={t('milestones.name')}
        helperText={t(
          checked && missing ? 'milestones.missingName' : 'milestones.nameHelp',
        )}
        error={checked && missing}
        value={name}
        onChange={event => setName(event.target.value)}
        inputProps={{ maxLength: NAME_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
        required
      />
    </FormDialog>
  );
};

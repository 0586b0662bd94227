import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { tasksTranslationRef } from '../../messages/tasks';
import { FormDialog } from '../FormDialog';
import { OwnerField } from '../OwnerField';
import { isUserOrGroup } from './isUserOrGroup';

/** Characters that the backend takes in a note. */
const NOTE_LENGTH = 2_084;

/** Who takes care of something, until when. */
export interface TaskWish {
  /** Full reference of a user or group. */
  owner?: string;
  /** A day: YYYY-MM-DD. */
  dueOn?: string;
  note?: string;
}

/** Props of {@link TaskDialog}. */
export interface TaskDialogProps {
  /** Of the practice. */
  title: string;
  /** The task that is changed; a new one where left out. */
  task?: Pick<ApiSchemas['Task'], 'owner' | 'dueOn' | 'note'>;
  /** What stands in the fields of a new one. */
  suggested?: TaskWish;
  now: Date;
  onSend: (wish: TaskWish) => Promise<void>;
  onClose: () => void;
}

/** Gives a next step an owner and a day, or changes them. */
export const TaskDialog = (props: TaskDialogProps) => {
  const { title, task, suggested, now, onSend, onClose } = props;
  const { t } = useTranslationRef(tasksTranslationRef);
  const start = task ?? suggested;
  const [owner, setOwner] = useState(start?.owner ?? '');
  const [day, setDay] = useState(start?.dueOn ?? '');
  const [note, setNote] = useState(start?.note ?? '');
  const [checked, setChecked] = useState(false);

  const badOwner = owner !== '' && !isUserOrGroup(owner);
  // The day that stands may be past already; only a new one must be to come
  const past =
    day !== '' && day !== task?.dueOn && day < now.toISOString().slice(0, 10);

  return (
    <FormDialog
      id="lens-review-task"
      title={t(task ? 'tasks.changeTitle' : 'tasks.assignTitle')}
      help={t('tasks.assignHelp')}
      confirm={t('tasks.save')}
      check={() => {
        setChecked(true);
        return !badOwner && !past;
      }}
      onSubmit={() =>
        onSend({
          owner: owner || undefined,
          dueOn: day || undefined,
          note: note.trim() || undefined,
        })
      }
      onClose={onClose}
    >
      <Typography gutterBottom>
        <strong>{title}</strong>
      </Typography>
      <OwnerField
        id="lens-review-task-owner"
        label={t('tasks.owner')}
        helperText={t(
          checked && badOwner ? 'tasks.badOwner' : 'tasks.ownerHelp',
        )}
        value={owner}
        onChange={setOwner}
      />
      <TextField
        id="lens-review-task-due"
        type="date"
        label={t('tasks.due')}
        helperText={checked && past ? t('tasks.pastDue') : t('tasks.dueHelp')}
        error={checked && past}
        value={day}
        onChange={event => setDay(event.target.value)}
        InputLabelProps={{ shrink: true }}
        variant="outlined"
        margin="normal"
      />
      <TextField
        id="lens-review-task-note"
        label={t('tasks.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
        inputProps={{ maxLength: NOTE_LENGTH }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={2}
        fullWidth
      />
    </FormDialog>
  );
};

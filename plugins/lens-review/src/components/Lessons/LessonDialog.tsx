import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { lessonsTranslationRef } from '../../messages/lessons';
import { FormDialog } from '../FormDialog';
import { PickedQuestion, PracticePicker } from '../PracticePicker';

/** Characters that the backend takes. */
const TEXT_LENGTH = 2_084;

/** Props of {@link LessonDialog}. */
export interface LessonDialogProps {
  /** Of the lens that the review follows. */
  questions: readonly PickedQuestion[];
  onSend: (lesson: ApiSchemas['CreateLessonRequest']) => Promise<void>;
  onClose: () => void;
}

/** Asks what was learned, and about which practices. */
export const LessonDialog = (props: LessonDialogProps) => {
  const { questions, onSend, onClose } = props;
  const { t } = useTranslationRef(lessonsTranslationRef);
  const [text, setText] = useState('');
  const [practices, setPractices] = useState<ApiSchemas['PracticeRef'][]>([]);
  const [checked, setChecked] = useState(false);
  const missing = text.trim() === '';

  return (
    <FormDialog
      id="lens-review-lesson"
      title={t('lessons.record')}
      help={t('lessons.recordHelp')}
      confirm={t('lessons.send')}
      check={() => {
        setChecked(true);
        return !missing;
      }}
      onSubmit={() => onSend({ text: text.trim(), practices })}
      onClose={onClose}
    >
      <TextField
        id="lens-review-lesson-text"
        label={t('lessons.text')}
        helperText={t(
          checked && missing ? 'lessons.missingText' : 'lessons.textHelp',
        )}
        error={checked && missing}
        value={text}
        onChange={event => setText(event.target.value)}
        inputProps={{ maxLength: TEXT_LENGTH }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={3}
        fullWidth
        required
      />
      <PracticePicker
        id="lens-review-lesson-practices"
        label={t('lessons.practices')}
        help={t('lessons.practicesHelp')}
        questions={questions}
        value={practices}
        onChange={setPractices}
      />
    </FormDialog>
  );
};

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { lensesTranslationRef } from '../../messages/lenses';
import { FormDialog } from '../FormDialog';
import { EditForm, missingIn, toEdit } from './editForm';
import { EvidenceFields } from './EvidenceFields';
import { NewPracticeFields } from './NewPracticeFields';
import { RewordFields } from './RewordFields';
import { SelectField } from './SelectField';
import { emptyForm, withKind, withPlace } from './startForm';

const KINDS = ['add_practice', 'reword', 'set_evidence'] as const;

/** Props of {@link LensEditDialog}. */
export interface LensEditDialogProps {
  /** What the change starts from: the draft, or the newest version. */
  base: Pick<ApiSchemas['LensVersion'], 'pillars'>;
  /** What made somebody want the change. */
  lesson?: Pick<ApiSchemas['Lesson'], 'text' | 'practices'>;
  collectors: ApiSchemas['Collector'][];
  /** Number that a new draft could have. */
  version: string;
  /** Whether a draft is there, whose number is not to be asked for. */
  continues: boolean;
  onSend: (version: string, edit: ApiSchemas['LensEdit']) => Promise<void>;
  onClose: () => void;
}

/** Asks for one change of a lens, which goes into a draft. */
export const LensEditDialog = (props: LensEditDialogProps) => {
  const { base, lesson, collectors, continues, onSend, onClose } = props;
  const { t } = useTranslationRef(lensesTranslationRef);
  const questions = base.pillars.flatMap(pillar => pillar.questions);
  const [form, setForm] = useState(() =>
    emptyForm(questions, lesson?.practices[0], props.version),
  );
  const [checked, setChecked] = useState(false);
  const question = questions.find(({ id }) => id === form.questionId);
  const lacking = missingIn(form, question);
  const missing = checked ? lacking : new Set<never>();
  const change = (part: Partial<EditForm>) =>
    setForm(before => ({ ...before, ...part }));
  const fields = { form, missing, change };

  return (
    <FormDialog
      id="lens-review-lens-edit"
      title={t('lensEdit.title')}
      help={t('lensEdit.help')}
      confirm={t('lensEdit.send')}
      check={() => {
        setChecked(true);
        return lacking.size === 0;
      }}
      onSubmit={() => onSend(form.version.trim(), toEdit(form))}
      onClose={onClose}
    >
      {lesson && (
        <Typography gutterBottom>
          <strong>{t('lensEdit.lesson')}:</strong> {lesson.text}
        </Typography>
      )}
      <FormControl component="fieldset" margin="normal">
        <FormLabel component="legend">{t('lensEdit.what')}</FormLabel>
        <RadioGroup
          name="lens-review-lens-edit-kind"
          value={form.kind}
          onChange={(_event, value) => {
            const kind = KINDS.find(each => each === value);
            if (kind) {
              setForm(before => withKind(before, kind, questions));
            }
          }}
        >
          {KINDS.map(kind => (
            <FormControlLabel
              key={kind}
              value={kind}
              control={<Radio color="primary" />}
              label={t(`lensEdit.kinds.${kind}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <SelectField
        id="lens-review-lens-edit-question"
        label={t('lensEdit.question')}
        value={form.questionId}
        onChange={questionId =>
          setForm(before => withPlace(before, { questionId }, questions))
        }
      >
        {base.pillars.map(pillar => (
          <optgroup key={pillar.id} label={pillar.name}>
            {pillar.questions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      {form.kind !== 'add_practice' && (
        <SelectField
          id="lens-review-lens-edit-practice"
          label={t('lensEdit.practice')}
          help={
            missing.has('practice') ? t('lensEdit.missing.practice') : undefined
          }
          error={missing.has('practice')}
          value={form.choiceId}
          onChange={choiceId =>
            setForm(before =>
              withPlace(
                before,
                { questionId: before.questionId, choiceId },
                questions,
              ),
            )
          }
        >
          {form.kind === 'reword' && (
            <option value="">{t('lensEdit.itself')}</option>
          )}
          {question?.choices
            .filter(choice => !choice.none)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </SelectField>
      )}
      {form.kind === 'add_practice' && <NewPracticeFields {...fields} />}
      {form.kind === 'reword' && <RewordFields {...fields} />}
      {form.kind === 'set_evidence' && (
        <EvidenceFields {...fields} collectors={collectors} />
      )}
      {!continues && (
        <TextField
          id="lens-review-lens-edit-version"
          label={t('lensEdit.version')}
          helperText={
            missing.has('version')
              ? t('lensEdit.missing.version')
              : t('lensEdit.versionHelp')
          }
          error={missing.has('version')}
          value={form.version}
          onChange={event => change({ version: event.target.value })}
          inputProps={{ maxLength: 32 }}
          variant="outlined"
          margin="normal"
          required
        />
      )}
    </FormDialog>
  );
};

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { lensesTranslationRef } from '../../messages/lenses';
import { suggestChoiceId } from '../../lenses';
import { EditFieldsProps } from './editFields';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';

const LEVELS = ['High', 'Medium', 'Low'] as const;
const EFFORTS = ['S', 'M', 'L'] as const;

/** What a new practice says and weighs. */
export const NewPracticeFields = (props: EditFieldsProps) => {
  const { form, missing, change } = props;
  const { t } = useTranslationRef(lensesTranslationRef);
  return (
    <>
      <TextArea
        id="lens-review-lens-edit-words"
        label={t('lensEdit.practiceTitle')}
        help={
          missing.has('title')
            ? t('lensEdit.missing.title')
            : t('lensEdit.practiceTitleHelp')
        }
        error={missing.has('title')}
        required
        value={form.title}
        onChange={title =>
          change({
            title,
            // Follows the title until somebody writes another one
            ...(form.newId === suggestChoiceId(form.title) && {
              newId: suggestChoiceId(title),
            }),
          })
        }
      />
      <TextArea
        id="lens-review-lens-edit-description"
        label={t('lensEdit.description')}
        help={t('lensEdit.descriptionHelp')}
        value={form.description}
        onChange={description => change({ description })}
      />
      <TextArea
        id="lens-review-lens-edit-improvement"
        label={t('lensEdit.improvement')}
        value={form.improvement}
        onChange={improvement => change({ improvement })}
      />
      <SelectField
        id="lens-review-lens-edit-level"
        label={t('lensEdit.level')}
        value={form.levelOfRisk}
        onChange={value =>
          change({
            levelOfRisk: LEVELS.find(level => level === value) ?? 'Medium',
          })
        }
      >
        {LEVELS.map(level => (
          <option key={level} value={level}>
            {t(`lensEdit.levels.${level}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="lens-review-lens-edit-effort"
        label={t('lensEdit.effort')}
        value={form.effort}
        onChange={value =>
          change({ effort: EFFORTS.find(effort => effort === value) ?? 'M' })
        }
      >
        {EFFORTS.map(effort => (
          <option key={effort} value={effort}>
            {t(`lensEdit.efforts.${effort}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="lens-review-lens-edit-id"
        label={t('lensEdit.id')}
        help={t(missing.has('id') ? 'lensEdit.missing.id' : 'lensEdit.idHelp')}
        error={missing.has('id')}
        required
        value={form.newId}
        onChange={newId => change({ newId })}
      />
    </>
  );
};

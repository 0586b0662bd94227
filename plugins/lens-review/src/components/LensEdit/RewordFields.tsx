import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { lensesTranslationRef } from '../../messages/lenses';
import { EditFieldsProps } from './editFields';
import { TextArea } from './TextArea';

/** Other words for a question or a practice. */
export const RewordFields = (props: EditFieldsProps) => {
  const { form, missing, change } = props;
  const { t } = useTranslationRef(lensesTranslationRef);
  return (
    <>
      <TextArea
        id="lens-review-lens-edit-words"
        label={t('lensEdit.newTitle')}
        help={missing.has('words') ? t('lensEdit.missing.words') : undefined}
        error={missing.has('words')}
        required
        value={form.title}
        onChange={title => change({ title })}
      />
      <TextArea
        id="lens-review-lens-edit-description"
        label={t('lensEdit.description')}
        help={t('lensEdit.descriptionHelp')}
        value={form.description}
        onChange={description => change({ description })}
      />
    </>
  );
};

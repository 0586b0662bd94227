import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { ScaffolderField } from '@backstage/plugin-scaffolder-react/alpha';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { useEffect } from 'react';
import { lensReviewFieldsTranslationRef } from '../../translation';
import { messageOf } from '../messageOf';
import { lensOf } from './lensOf';
import { PracticeList } from './PracticeList';
import { useLensPractices } from './useLensPractices';

/** The value is a list of practices, each as `<questionId>/<choiceId>`. */
export const practicePickerSchema = makeFieldSchema({
  output: z =>
    z.array(z.string()).describe('Practices, each as questionId/choiceId'),
  uiOptions: z =>
    z.object({
      lens: z
        .string()
        .optional()
        .describe('Alias of the lens, where the form does not ask for it'),
      lensField: z
        .string()
        .optional()
        .describe(
          'The field of the form that holds the lens; lens if not given',
        ),
    }),
});

/** Chooses practices of a lens. */
export const PracticePicker = (props: typeof practicePickerSchema.TProps) => {
  const { formData, onChange, schema, rawErrors, required, disabled } = props;
  const { errors, idSchema, uiSchema, formContext } = props;
  const { t } = useTranslationRef(lensReviewFieldsTranslationRef);
  const lens = lensOf(uiSchema?.['ui:options'], formContext?.formData);
  const practices = useLensPractices(lens);
  const chosen = (formData ?? []).filter(Boolean);
  const holdsGaps = chosen.length < (formData?.length ?? 0);
  useEffect(() => {
    // A form fills lists up to `minItems` with nothing
    if (holdsGaps) {
      onChange((formData ?? []).filter(Boolean));
    }
  }, [holdsGaps, formData, onChange]);
  const labelId = `${idSchema?.$id}-label`;
  return (
    <ScaffolderField
      rawErrors={rawErrors}
      rawDescription={schema.description}
      required={required}
      disabled={disabled}
      errors={errors}
    >
      <FormLabel component="div" id={labelId}>
        {schema.title ?? t('practicePicker.label')}
      </FormLabel>
      {practices.value ? (
        <PracticeList
          labelledBy={labelId}
          practices={practices.value}
          chosen={chosen}
          max={schema.maxItems}
          disabled={disabled ?? false}
          onChange={names => onChange(names.length > 0 ? names : undefined)}
        />
      ) : (
        <FormHelperText error={practices.error !== undefined}>
          {state()}
        </FormHelperText>
      )}
    </ScaffolderField>
  );

  function state(): string {
    if (practices.error) {
      return t('practicePicker.failed', {
        message: messageOf(practices.error),
      });
    }
    return practices.loading
      ? t('practicePicker.loading')
      : t('practicePicker.noLens');
  }
};

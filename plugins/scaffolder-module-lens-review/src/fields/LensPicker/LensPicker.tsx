import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { ScaffolderField } from '@backstage/plugin-scaffolder-react/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useEffect } from 'react';
import { lensReviewFieldsTranslationRef } from '../../translation';
import { messageOf } from '../messageOf';
import { useLenses } from '../useLenses';

/** The value is the alias of the lens. */
export const lensPickerSchema = makeFieldSchema({
  output: z => z.string().describe('Alias of a lens with a published version'),
});

/** Chooses a lens of the library; a lens that is alone there is chosen already. */
export const LensPicker = (props: typeof lensPickerSchema.TProps) => {
  const { formData, onChange, schema, rawErrors, required, disabled } = props;
  const { errors, idSchema } = props;
  const { t } = useTranslationRef(lensReviewFieldsTranslationRef);
  const lenses = useLenses();
  const items = lenses.value ?? [];
  const chosen = items.find(({ alias }) => alias === formData);
  const only = items.length === 1 && required ? items[0].alias : undefined;

  useEffect(() => {
    if (formData === undefined && only !== undefined) {
      onChange(only);
    }
  }, [formData, only, onChange]);

  const options = [
    ...items.map(({ alias, name }) => ({
      alias,
      // Two lenses may bear one name; the alias is unique
      text: items.some(other => other.alias !== alias && other.name === name)
        ? `${name} (${alias})`
        : name,
    })),
    ...(formData && !chosen
      ? [
          {
            alias: formData,
            text: lenses.value
              ? t('lensPicker.unknown', { alias: formData })
              : formData,
          },
        ]
      : []),
  ];
  return (
    <ScaffolderField
      rawErrors={rawErrors}
      rawDescription={schema.description}
      required={required}
      disabled={disabled}
      errors={errors}
    >
      <TextField
        id={idSchema?.$id}
        select
        label={schema.title ?? t('lensPicker.label')}
        value={formData ?? ''}
        required={required}
        disabled={disabled || options.length === 0}
        error={Boolean(rawErrors?.length || lenses.error)}
        helperText={helper()}
        onChange={event => onChange(event.target.value || undefined)}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true, htmlFor: idSchema?.$id }}
      >
        {options.map(({ alias, text }) => (
          <MenuItem key={alias} value={alias}>
            {text}
          </MenuItem>
        ))}
      </TextField>
    </ScaffolderField>
  );

  function helper(): string | undefined {
    if (lenses.error) {
      return t('lensPicker.failed', { message: messageOf(lenses.error) });
    }
    if (lenses.loading) {
      return t('lensPicker.loading');
    }
    if (items.length === 0) {
      return t('lensPicker.none');
    }
    return (
      chosen &&
      t('lensPicker.about', {
        version: chosen.version,
        questions: String(chosen.questionCount),
        practices: String(chosen.practiceCount),
      })
    );
  }
};

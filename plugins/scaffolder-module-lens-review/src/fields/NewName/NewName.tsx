import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { ScaffolderField } from '@backstage/plugin-scaffolder-react/alpha';
import TextField from '@material-ui/core/TextField';
import { lensReviewFieldsTranslationRef } from '../../translation';

/** The value is the name. */
export const newNameSchema = makeFieldSchema({
  output: z => z.string().describe('Name of an entity that is not there yet'),
  uiOptions: z =>
    z.object({
      kind: z
        .string()
        .optional()
        .describe('Kind of the entity; component if not given'),
    }),
});

/** Takes the name of a new entity; one that the catalog has already is refused. */
export const NewName = (props: typeof newNameSchema.TProps) => {
  const { formData, onChange, schema, rawErrors, required, disabled } = props;
  const { errors, idSchema } = props;
  const { t } = useTranslationRef(lensReviewFieldsTranslationRef);
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
        label={schema.title ?? t('newName.label')}
        value={formData ?? ''}
        required={required}
        disabled={disabled}
        error={Boolean(rawErrors?.length)}
        inputProps={{ autoCapitalize: 'off', spellCheck: false }}
        onChange={event => onChange(event.target.value || undefined)}
      />
    </ScaffolderField>
  );
};

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { ScaffolderField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  annotationOfArn,
  AWS_RESOURCE_ANNOTATIONS,
} from '@lens-review/backstage-plugin-lens-review-common';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { lensReviewFieldsTranslationRef } from '../../translation';

/** The value is the list of ARNs, in the order they were given. */
export const arnListSchema = makeFieldSchema({
  output: z =>
    z.array(z.string()).describe('ARNs of resources that collectors read'),
});

/** Takes ARNs of any kind, one a line, and says at once what it found and what it did not understand. */
export const ArnList = (props: typeof arnListSchema.TProps) => {
  const { formData, onChange, schema, rawErrors, required, disabled } = props;
  const { errors, idSchema } = props;
  const { t } = useTranslationRef(lensReviewFieldsTranslationRef);
  // What is typed, blanks and all; the form holds what it means
  const [text, setText] = useState(() => (formData ?? []).join('\n'));
  const refused = text
    .split('\n')
    .map((line, i) => ({
      line: i + 1,
      bad: arnsIn(line).find(arn => annotationOfArn(arn) === undefined),
    }))
    .filter(({ bad }) => bad !== undefined);
  const found = foundKinds(arnsIn(text));
  return (
    <ScaffolderField
      rawErrors={rawErrors}
      rawDescription={schema.description}
      required={required}
      disabled={disabled}
      errors={refused.length > 0 ? undefined : errors}
    >
      <TextField
        id={idSchema?.$id}
        label={schema.title ?? t('arnList.label')}
        value={text}
        multiline
        minRows={4}
        maxRows={16}
        required={required}
        disabled={disabled}
        error={Boolean(rawErrors?.length || refused.length)}
        placeholder={t('arnList.placeholder')}
        inputProps={{
          spellCheck: false,
          autoCapitalize: 'off',
          'aria-describedby': `${idSchema?.$id}-read`,
        }}
        InputLabelProps={{ shrink: true }}
        onChange={event => {
          setText(event.target.value);
          const arns = arnsIn(event.target.value);
          onChange(arns.length > 0 ? arns : undefined);
        }}
      />
      <div id={`${idSchema?.$id}-read`} aria-live="polite">
        {found && (
          <FormHelperText error={false}>
            {t('arnList.found', { kinds: found })}
          </FormHelperText>
        )}
        {refused.map(({ line, bad }) => (
          <FormHelperText key={line} error>
            {t('arnList.refused', { line: String(line), text: bad ?? '' })}
          </FormHelperText>
        ))}
        {(refused.length > 0 || !found) && (
          <FormHelperText error={false}>
            {t('arnList.takes', {
              kinds: AWS_RESOURCE_ANNOTATIONS.map(({ title }) => title).join(
                ', ',
              ),
            })}
          </FormHelperText>
        )}
      </div>
    </ScaffolderField>
  );
};

/** ARNs stand on lines, or behind commas as in annotations; none twice. */
function arnsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[\s,]+/)
        .map(part => part.replace(/^["']|["']$/g, ''))
        .filter(part => part !== ''),
    ),
  ];
}

/** How many there are of each kind: `SageMaker endpoint, 2 × S3 bucket`. */
function foundKinds(arns: string[]): string {
  return AWS_RESOURCE_ANNOTATIONS.map(kind => ({
    title: kind.title,
    count: arns.filter(arn => annotationOfArn(arn) === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => (count > 1 ? `${count} × ${title}` : title))
    .join(', ');
}

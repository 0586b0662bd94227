import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useState } from 'react';
import { useEntityTitles } from '../../entities';
import { panelsTranslationRef } from '../../messages/panels';
import { OwnerOption, useOwnerOptions } from './useOwnerOptions';

/** Props of {@link OwnerField}. */
export interface OwnerFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  helperText?: string;
  /** An entity reference, or what else was written; empty for nobody. */
  value: string;
  onChange: (value: string) => void;
}

/** Names a group or a person, found in the catalog as one types. */
export const OwnerField = (props: OwnerFieldProps) => {
  const { id, label, helperText, value, onChange } = props;
  const { t } = useTranslationRef(panelsTranslationRef);
  const titleOf = useEntityTitles(value === '' ? [] : [value]);
  const [text, setText] = useState('');
  const options = useOwnerOptions(text);
  const chosen: OwnerOption | null =
    value === '' ? null : { value, title: titleOf(value) };

  // Leaving the field gives its text, which may be the name of what was chosen
  const refOf = (name: string) =>
    [...(chosen ? [chosen] : []), ...options].find(
      ({ title }) => title === name,
    )?.value ?? name.trim();

  return (
    <Autocomplete<OwnerOption, false, false, true>
      id={id}
      // The list is owned in the old way, which no longer counts
      aria-controls={`${id}-popup`}
      freeSolo
      autoSelect
      options={options}
      // The catalog has filtered them
      filterOptions={all => all}
      value={chosen}
      getOptionLabel={option =>
        typeof option === 'string' ? option : option.title
      }
      getOptionSelected={(option, other) => option.value === other.value}
      clearText={t('form.clear')}
      renderOption={option => (
        <span>
          {option.title}
          <Typography variant="body2" color="textSecondary">
            {option.value}
          </Typography>
        </span>
      )}
      onInputChange={(_event, typed, reason) =>
        setText(reason === 'input' ? typed : '')
      }
      onChange={(_event, option) =>
        onChange(
          typeof option === 'string' ? refOf(option) : option?.value ?? '',
        )
      }
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          helperText={helperText}
          variant="outlined"
          margin="normal"
        />
      )}
    />
  );
};

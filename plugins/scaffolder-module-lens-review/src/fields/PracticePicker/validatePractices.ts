import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { lensReviewApiRef } from '@lens-review/backstage-plugin-lens-review';
import { lensOf } from './lensOf';
import { fetchPractices } from './useLensPractices';

/** Refuses what the chosen lens does not have: the lens may have been changed after the practices. */
export const validatePractices: CustomFieldValidator<string[]> = async (
  chosen,
  field,
  { apiHolder, formData, uiSchema },
) => {
  const api = apiHolder.get(lensReviewApiRef);
  const lens = lensOf(uiSchema?.['ui:options'], formData);
  if (!chosen?.length || api === undefined || lens === undefined) {
    return;
  }
  const practices = await fetchPractices(api, lens);
  const strangers = chosen.filter(
    name => !practices?.some(practice => practice.name === name),
  );
  if (strangers.length > 0) {
    field.addError(`The lens ${lens} has no practice ${strangers.join(', ')}`);
  }
};

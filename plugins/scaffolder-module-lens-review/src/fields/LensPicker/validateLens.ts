import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { lensReviewApiRef } from '@lens-review/backstage-plugin-lens-review';
import { MAX_LENSES } from '../useLenses';

/** Refuses what is no lens of the library: the form can be filled by an address, too. */
export const validateLens: CustomFieldValidator<string> = async (
  alias,
  field,
  { apiHolder },
) => {
  const api = apiHolder.get(lensReviewApiRef);
  if (!alias || api === undefined) {
    return;
  }
  const { items } = await api.listLenses({ limit: MAX_LENSES });
  if (!items.some(lens => lens.alias === alias)) {
    field.addError(
      `The library has no published lens ${alias}; it has ${items
        .map(lens => lens.alias)
        .join(', ')}`,
    );
  }
};

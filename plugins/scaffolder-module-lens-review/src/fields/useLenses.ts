import { useApi } from '@backstage/core-plugin-api';
import { lensReviewApiRef } from '@lens-review/backstage-plugin-lens-review';
import useAsync from 'react-use/esm/useAsync';

/** A library holds a handful; this many a page is what the backend gives at most. */
export const MAX_LENSES = 200;

/** The lenses of the library with their newest published version. */
export function useLenses() {
  const api = useApi(lensReviewApiRef);
  return useAsync(
    async () => (await api.listLenses({ limit: MAX_LENSES })).items,
    [api],
  );
}

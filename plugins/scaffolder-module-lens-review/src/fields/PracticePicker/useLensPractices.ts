import { useApi } from '@backstage/core-plugin-api';
import {
  LensReviewApi,
  lensReviewApiRef,
} from '@lens-review/backstage-plugin-lens-review';
import useAsync from 'react-use/esm/useAsync';
import { MAX_LENSES } from '../useLenses';
import { Practice, practicesOf } from './LensPractices';

/** The practices of the newest published version of a lens; undefined where there is no such lens. */
export async function fetchPractices(
  api: LensReviewApi,
  alias: string,
): Promise<Practice[] | undefined> {
  const { items } = await api.listLenses({ limit: MAX_LENSES });
  const lens = items.find(one => one.alias === alias);
  return lens && practicesOf(await api.getLensVersion(alias, lens.version));
}

export function useLensPractices(alias: string | undefined) {
  const api = useApi(lensReviewApiRef);
  return useAsync(
    async () =>
      alias === undefined ? undefined : await fetchPractices(api, alias),
    [api, alias],
  );
}

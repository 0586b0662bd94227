import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { KeptAsync, useKeptAsync } from '../../pages/useKeptAsync';

/** More items than one check has; the API gives at most this many. */
const ALL = 200;

/** The check after a sprint, read again whenever the review changes. */
export interface UseSprintCheck extends KeptAsync<ApiSchemas['SprintCheck']> {
  /** Also those that one check does not hold. */
  showAll: () => void;
}

/** Loads the sprint check of a review. */
export function useSprintCheck({
  id,
  revision,
}: Pick<ApiSchemas['Review'], 'id' | 'revision'>): UseSprintCheck {
  const api = useApi(lensReviewApiRef);
  const [limit, setLimit] = useState<number>();
  const load = useCallback(async () => {
    const check = await api.sprints.check(id, limit);
    return { revision, check };
  }, [api, id, revision, limit]);
  const { value, ...rest } = useKeptAsync(load);
  return { ...rest, value: value?.check, showAll: () => setLimit(ALL) };
}

import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useMemo, useRef } from 'react';
import { lensReviewApiRef } from '../../api';
import { newIdempotencyKey, ReviewSession } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { NO_COMMENTS, ReviewComments } from '../Comments';

type Comment = ApiSchemas['Comment'];

const NONE: Comment[] = [];

/**
 * Loads the comments of a review, again whenever it changes. Until they are there,
 * and where they cannot be read, there are none and nobody may add one.
 */
export function useReviewComments(
  { id, revision }: Pick<ApiSchemas['Review'], 'id' | 'revision'>,
  session: ReviewSession,
): ReviewComments {
  const api = useApi(lensReviewApiRef);
  const load = useCallback(async () => {
    const list = await api.comments.list(id);
    return { revision, list };
  }, [api, id, revision]);
  const { value, retry } = useKeptAsync(load);
  // A comment that is sent again after a broken connection is the same one
  const keys = useRef(new Map<string, string>());

  const actions = useMemo(
    (): ReviewComments['actions'] => ({
      async onAdd(text, questionId) {
        const said = JSON.stringify([questionId, text]);
        const key = keys.current.get(said) ?? newIdempotencyKey();
        keys.current.set(said, key);
        await api.comments.add(id, { questionId, text }, key);
        keys.current.delete(said);
        retry();
        session.reload();
      },
      async onResolve(comment) {
        await api.comments.resolve(id, comment.id);
        retry();
        session.reload();
      },
    }),
    [api, id, retry, session],
  );

  return useMemo(() => {
    if (!value) {
      return NO_COMMENTS;
    }
    const { items, permissions } = value.list;
    const byQuestion = new Map<string, Comment[]>();
    for (const comment of items) {
      const { questionId } = comment;
      if (questionId !== undefined) {
        byQuestion.set(questionId, [
          ...(byQuestion.get(questionId) ?? []),
          comment,
        ]);
      }
    }
    return {
      all: items,
      ofQuestion: (questionId: string) => byQuestion.get(questionId) ?? NONE,
      mayAdd: permissions.add,
      actions,
    };
  }, [value, actions]);
}

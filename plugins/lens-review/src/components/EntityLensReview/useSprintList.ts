import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sprintItemKey, SprintOffer } from '../SprintCheck';

type SprintCheck = ApiSchemas['SprintCheck'];
type SprintItem = ApiSchemas['SprintItem'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];

const BUCKET = 'lens-review';

/** How to take back what was done about an item. */
export type SprintUndo =
  | { kind: 'answer'; questionId: string; update: AnswerUpdate }
  | { kind: 'task'; id: string }
  | { kind: 'attestation'; id: string }
  | { kind: 'exemption'; id: string }
  | { kind: 'nothing' };

/** What was done about an item. */
export type HandledItem = {
  item: SprintItem;
  did: SprintOffer | 'answered';
  undo: SprintUndo;
};

/** Plain data: it is kept in the portal's user settings. */
type Kept = {
  /** The check that it belongs to. */
  since: string;
  /** Items of this check, by key, in their order. */
  order: string[];
  handled: Record<string, HandledItem>;
};

/** A check as one person goes through it. */
export interface UseSprintList {
  /** In an order that stays while they are dealt with. */
  items: { key: string; item: SprintItem; handled?: HandledItem }[];
  /** How many there are beside these. */
  later: number;
  /** Remembers what was done about an item, or that it was taken back. */
  handle: (key: string, handled: HandledItem | undefined) => void;
}

const start = ({ since, items }: SprintCheck): Kept => ({
  since,
  order: items.map(sprintItemKey),
  handled: {},
});

/**
 * Keeps the items of a check together while they are dealt with: they stay where
 * they are, and nothing new comes up in the place of what is done.
 *
 * @param check - as it stands, read again after every change
 * @param all - also takes up what is not in the list yet
 */
export function useSprintList(
  reviewId: string,
  check: SprintCheck,
  all: boolean,
): UseSprintList {
  const storageApi = useApi(storageApiRef);
  const storage = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const storageKey = `sprint-${reviewId}`;
  const [stored, setStored] = useState(
    () => storage.snapshot<Kept>(storageKey).value,
  );
  const kept = stored?.since === check.since ? stored : start(check);
  // Two items may be done before the first is drawn
  const latest = useRef(kept);
  latest.current = kept;

  const keep = useCallback(
    (change: (before: Kept) => Kept) => {
      latest.current = change(latest.current);
      setStored(latest.current);
      storage.set(storageKey, latest.current);
    },
    [storage, storageKey],
  );

  const current = new Map(
    check.items.map((item): [string, SprintItem] => [
      sprintItemKey(item),
      item,
    ]),
  );
  const items = kept.order.flatMap(key => {
    const handled: HandledItem | undefined = kept.handled[key];
    const item = current.get(key) ?? handled?.item;
    return item ? [{ key, item, handled }] : [];
  });
  const others = [...current.keys()].filter(key => !kept.order.includes(key));
  // Where somebody else dealt with everything, what is left comes up
  const takesUp = all || items.length === 0;
  const wanted = kept !== stored || (takesUp && others.length > 0);
  useEffect(() => {
    if (wanted) {
      keep(before => ({
        ...before,
        order: [
          ...new Set([
            ...before.order,
            ...(takesUp ? check.items.map(sprintItemKey) : []),
          ]),
        ],
      }));
    }
  }, [wanted, takesUp, check, keep]);

  return {
    items,
    later: others.length + check.later,
    handle: (key, handled) =>
      keep(before => {
        const { [key]: _before, ...rest } = before.handled;
        return {
          ...before,
          handled: handled ? { ...rest, [key]: handled } : rest,
        };
      }),
  };
}

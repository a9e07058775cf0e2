import { useCallback, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { hold, letGo } from '../../../shared/graphql/forget-pages.js';
import type { FeedPage } from './feed-page.js';
import type { FeedProps } from './feed-props.js';
import { joined, withPage, without, type Leaf } from './leaves.js';

type LeavesProps<Item> = Pick<FeedProps<Item>, 'first' | 'keyOf' | 'list'>;

/** The pages after the first: which there are, which are open, and what becomes of them. */
export function useOpenLeaves<Item>({ first, keyOf, list }: LeavesProps<Item>, remembered: readonly Leaf<never>[] = []) {
  const client = useClient();
  const [known, setKnown] = useState<readonly Leaf<Item>[]>(remembered);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<ReadonlyMap<string, () => void>>(new Map());
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a list’s keyOf is another function each time, and says the same of an item
  const leaves = useMemo(() => joined(first, keyOf, known), [first, known]);
  const { of, field } = list;

  // eslint-disable-next-line react-hooks/exhaustive-deps -- a list’s keyOf is another function each time, and says the same of an item
  const onRead = useCallback((after: string, page: FeedPage<Item>) => setKnown((before) => withPage(joined(first, keyOf, before), after, page, keyOf)), [first]);

  const onFailed = useCallback((after: string, retry: (() => void) | undefined) => {
    setFailed((before) => {
      if (!retry && !before.has(after)) return before;
      const next = new Map(before);
      if (retry) next.set(after, retry);
      else next.delete(after);
      return next;
    });
  }, []);

  /** Opens those that have come near, and lets go of those that are far. */
  const turn = (near: ReadonlySet<string>, far: ReadonlySet<string>) => {
    const opened = [...near].filter((after) => !open.has(after));
    const closed = new Set([...open].filter((after) => far.has(after)));
    if (opened.length === 0 && closed.size === 0) return;
    for (const after of opened) hold({ of, field, after });
    setOpen(new Set([...open, ...opened].filter((after) => !closed.has(after))));
    if (closed.size === 0) return;
    setKnown((before) => without(before, closed));
    for (const after of closed) letGo(client, { of, field, after });
  };

  return { leaves, open, failed, turn, onRead, onFailed };
}

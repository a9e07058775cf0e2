import { memo, useEffect, useEffectEvent, useRef } from 'react';
import type { FeedPage } from './feed-page.js';
import type { UseNextPage } from './feed-props.js';
import { isSamePage } from './rows.js';

interface PageSourceProps<Item> {
  after: string;
  useNextPage: UseNextPage<Item>;
  onRead: (after: string, page: FeedPage<Item>) => void;
  /** Told when it can’t be read, with the way to try again. */
  onFailed: (after: string, retry: (() => void) | undefined) => void;
}

/** Reads one page, and keeps it current as long as it is near. It shows nothing itself. */
function Source<Item>({ after, useNextPage, onRead, onFailed }: PageSourceProps<Item>) {
  const { page, failed, retry } = useNextPage(after);
  const told = useRef<FeedPage<Item>>(undefined);
  useEffect(() => {
    if (!page || isSamePage(told.current, page)) return;
    told.current = page;
    onRead(after, page);
  });
  // The way to try again is another function each time, and does the same.
  const tellFailed = useEffectEvent(() => onFailed(after, failed ? retry : undefined));
  useEffect(() => tellFailed(), [after, failed]);
  return null;
}

export const PageSource = memo(Source) as typeof Source;

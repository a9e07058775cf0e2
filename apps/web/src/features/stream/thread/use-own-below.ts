import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef } from 'react';
import { showNotice } from '../../../shared/ui/toast.js';
import type { Reply } from './branches.js';

/** What one wrote so many milliseconds ago is what one has just written. */
const JUST_NOW = 10_000;

/** Says where one's own reply is, when it has come to stand out of sight at the end of a long thread. */
export function useOwnBelow<Item extends Reply>(
  first: readonly Item[],
  isOwn: (reply: Item) => boolean,
  virtual: ReactVirtualizer<Window, HTMLElement>,
  rows: readonly { key: string }[],
): void {
  const { t } = useLingui();
  const before = useRef(first.length);
  const look = useEffectEvent(() => {
    const last = first.at(-1);
    const added = first.length > before.current;
    before.current = first.length;
    if (!added || !last || !isOwn(last) || Date.now() - Date.parse(last.createdAt) > JUST_NOW) return;
    const at = rows.findIndex(({ key }) => key === last.id);
    if (virtual.getVirtualItems().some(({ index }) => index === at)) return;
    showNotice(t`Your reply is further down.`, { label: t`Show it`, onClick: () => virtual.scrollToIndex(at, { align: 'center' }) });
  });
  useEffect(() => look(), [first]);
}

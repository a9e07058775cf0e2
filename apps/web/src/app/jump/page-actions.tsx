import { t } from '@lingui/core/macro';
import { IconBolt } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useItemsEdition, wantItems } from '../../shared/ui/offered-items.js';
import type { Command } from './goal.js';

/** Where a page has what one can do with it: its buttons, and the items of its menus, which say more than the button that opens them. */
const BUTTONS = '#main [data-page-actions] :is(button, a[href]):not(:disabled, [aria-haspopup="menu"], [role="menuitem"], [data-given])';
const ITEMS = '#main [data-page-actions] [data-page-menu] [role="menuitem"]:not([data-disabled])';

const seen = (element: HTMLElement) => element.checkVisibility();

function actions(): Command[] {
  const buttons = [...document.querySelectorAll<HTMLElement>(BUTTONS)].filter(seen);
  return [...buttons, ...document.querySelectorAll<HTMLElement>(ITEMS)].flatMap((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
    return name ? [{ id: `page ${name}`, name, about: t`This page`, icon: <IconBolt aria-hidden />, run: () => element.click() }] : [];
  });
}

/** What the present page offers, by the names of its own buttons: follow, join, share, write … It stays as it is while the palette is over it. */
export function usePageActions(): Command[] {
  useEffect(wantItems, []);
  const edition = useItemsEdition();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- read off the page once, and again when the items of its menus come
  return useMemo(() => actions(), [edition]);
}

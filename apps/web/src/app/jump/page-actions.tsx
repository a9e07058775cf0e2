import { IconBolt } from '@tabler/icons-react';
import type { Command } from './goal.js';

/** Where a page has what one can do with it: the heading's buttons, and whatever else says that it is of the kind. */
const ACTIONS = '#main [data-page-actions] :is(button, a[href]):not(:disabled)';

/** What the present page offers, by the names of its own buttons: follow, join, share, write … */
export function pageActions(): Command[] {
  return [...document.querySelectorAll<HTMLElement>(ACTIONS)].flatMap((element, place) => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
    return name && element.checkVisibility() ? [{ id: `page ${place}`, name, icon: <IconBolt aria-hidden />, run: () => element.click() }] : [];
  });
}

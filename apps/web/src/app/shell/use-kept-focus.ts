import { useEffect } from 'react';
import { behindMenu, isDialogOpen } from '../../shared/ui/open-dialogs.js';

/** What stands in a row with others like it. */
const UNITS = ':is(article, li, tr)';
const FOCUSABLE = 'a[href], button:not(:disabled), input, select, textarea, [tabindex]';
/** So long, in milliseconds, what goes away does so because of what the reader did; later it is scrolled away, or changed by others. */
const CAUSED = 4_000;

function focusableIn(element: HTMLElement): HTMLElement | null {
  return element.matches('[tabindex]') ? element : element.querySelector<HTMLElement>(FOCUSABLE);
}

/** Where an element stands among others like it. */
interface Place {
  unit: HTMLElement;
  before: HTMLElement | undefined;
  after: HTMLElement | undefined;
}

const unitsLike = (unit: HTMLElement) => [...document.querySelectorAll<HTMLElement>(`#main ${unit.localName}`)];

function placeOf(element: Element): Place | null {
  const unit = behindMenu(element)?.closest<HTMLElement>(UNITS);
  if (!unit) return null;
  const units = unitsLike(unit);
  const at = units.indexOf(unit);
  return { unit, before: units[at - 1], after: units[at + 1] };
}

/** What stands there now: the same still, or what has taken its place, or what came after it. */
function heirOf({ unit, before, after }: Place): HTMLElement | null {
  const units = unitsLike(unit);
  const next = before?.isConnected ? units[units.indexOf(before) + 1] : undefined;
  const heir = [unit, next, after, before].find((each) => each?.isConnected);
  return heir ? focusableIn(heir) : null;
}

/**
 * Where what has the focus goes away (a post is deleted, a reply sent, a row removed, a fold opened), brings the focus to what is next to it.
 * Else the keyboard would begin at the top of the page again, and what reads the screen aloud would lose the place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let place: Place | null = null;
    let acted = 0;
    const onFocus = ({ target }: FocusEvent) => {
      last = target as Element;
      // From a dialog one comes back to where one was.
      if (!last.closest('[role="dialog"]')) place = placeOf(last);
    };
    const onAct = () => (acted = performance.now());
    const keep = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      if (isDialogOpen() || performance.now() - acted > CAUSED) return;
      const heir = (place && heirOf(place)) ?? document.getElementById('main');
      heir?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    for (const event of ['keydown', 'pointerdown'] as const) document.addEventListener(event, onAct, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      for (const event of ['keydown', 'pointerdown'] as const) document.removeEventListener(event, onAct, true);
    };
  }, []);
}

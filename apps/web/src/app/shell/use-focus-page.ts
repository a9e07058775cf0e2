import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After going to another page by a link, brings the focus to its heading, so that what reads the screen aloud says which page it is, and the
 * keyboard goes on there and not where the link was. A page that has taken the focus itself keeps it.
 */
export function useFocusPage(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const page = document.getElementById('main');
        if (!page || page.contains(document.activeElement) || document.querySelector('[role=dialog]')) return;
        const heading = page.querySelector('h1');
        if (heading) heading.tabIndex = -1;
        (heading ?? page).focus({ preventScroll: true });
      }),
    [router],
  );
}

import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After going to another page by a link, brings the focus to it, so that the keyboard and what reads the screen aloud go on there and not
 * where the link was. A page that has taken the focus itself keeps it.
 */
export function useFocusPage(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const page = document.getElementById('main');
        if (!page?.contains(document.activeElement) && !document.querySelector('[role=dialog]')) page?.focus({ preventScroll: true });
      }),
    [router],
  );
}

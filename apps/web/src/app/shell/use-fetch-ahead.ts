import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { loadLayer } from '../../shared/ui/layer.js';

/** Browsers without idle callbacks wait this long, in milliseconds; the first page has been read by then. */
const soon = 3000;

/**
 * When the first page is there and the browser has nothing to do, fetches the code of the others, of dialogs, menus and messages, one
 * after the other. Going elsewhere then waits for nothing but its data, and where the network goes away, the app can still say so.
 */
export function useFetchAhead(ready: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!ready) return undefined;
    let left = false;
    const parts = [
      () => loadLayer(),
      () => import('../../shared/ui/toast-host.js'),
      () => import('../../shared/ui/dialog-host.js'),
      ...Object.values(router.routesById).map((route) => () => router.loadRouteChunk(route)),
    ];
    const fetchNext = async () => {
      await parts.shift()?.()?.catch(() => undefined);
      if (!left && parts.length > 0) whenIdle(() => void fetchNext());
    };
    whenIdle(() => void fetchNext());
    return () => {
      left = true;
    };
  }, [ready, router]);
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: soon });
  else setTimeout(work, soon);
}

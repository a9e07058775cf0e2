import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Browsers without idle callbacks wait this long, in milliseconds; the first page has been read by then. */
const soon = 3000;

/**
 * When the first page is there and the browser has nothing to do, fetches the code of the others, of dialogs and of messages. Going
 * elsewhere then waits for nothing but its data, and where the network goes away, the app can still say so.
 */
export function useFetchAhead(ready: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!ready) return;
    const fetchAll = () => {
      void Promise.allSettled([
        import('../../shared/ui/toast-host.js'),
        import('../../shared/ui/dialog-host.js'),
        ...Object.values(router.routesById).map((route) => router.loadRouteChunk(route)),
      ]);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: soon });
    else setTimeout(fetchAll, soon);
  }, [ready, router]);
}

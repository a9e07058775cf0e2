import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fetchCode } from '../../shared/code/fetch-code.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { loadLayer } from '../../shared/ui/layer.js';
import { loadDialogs } from '../../shared/ui/dialogs.js';
import { loadAllItems } from '../../shared/ui/menu-items.js';
import { loadToasts } from '../../shared/ui/toast.js';
import { loadJump } from './open-jump.js';
import { isSparing, type Network, pagesAhead } from './pages-ahead.js';

/** Browsers without idle callbacks wait this long, in milliseconds; the first page has been read by then. */
const soon = 3000;

/**
 * When the first page is there and the browser has nothing to do, fetches the code of dialogs, menus and messages and of the likeliest other pages, one
 * after the other. Going elsewhere then waits for nothing but its data, and where the network goes away, the app can still say so.
 */
export function useFetchAhead(): void {
  const router = useRouter();
  const { viewer, viewerCanModerate: moderates = false } = useFrame();
  const ready = Boolean(viewer);
  useEffect(() => {
    if (!ready) return undefined;
    let left = false;
    const sparing = isSparing((navigator as Navigator & { connection?: Network }).connection);
    const routes = new Map(Object.values(router.routesById).map((route) => [route.fullPath as string, route]));
    const parts = [
      () => fetchCode(loadDialogs),
      () => fetchCode(loadJump),
      () => loadLayer(),
      () => loadAllItems(),
      () => fetchCode(loadToasts),
      ...pagesAhead({ sparing, moderates }).map((path) => () => router.loadRouteChunk(routes.get(path)!)),
    ];
    const fetchNext = async () => {
      await parts.shift()?.()?.catch(() => undefined);
      if (!left && parts.length > 0) whenIdle(() => void fetchNext());
    };
    whenIdle(() => void fetchNext());
    return () => {
      left = true;
    };
  }, [ready, router, moderates]);
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: soon });
  else setTimeout(work, soon);
}

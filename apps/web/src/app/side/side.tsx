import { useMediaQuery } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';
import { hasSide } from '../shell/streams.js';
import styles from './side.module.css';

const SidePanel = lazyPart(() => import('./side-panel.js'));

/** Browsers without idle callbacks wait this long, in milliseconds. */
const SOON = 1_500;

/** The room beside the stream in a wide window. What stands there isn't asked for before the page itself is read. */
export function Side({ ready }: { ready: boolean }) {
  const roomy = useMediaQuery('(min-width: 1180px)');
  const idle = useIdle(ready);
  const beside = useLocation({ select: ({ pathname }) => hasSide(pathname) });
  return (
    <div className={styles.side} data-side>
      {roomy && idle && beside && (
        <OptionalPart>
          <SidePanel />
        </OptionalPart>
      )}
    </div>
  );
}

function useIdle(ready: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const begin = () => setIdle(true);
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(begin, { timeout: SOON });
      return () => cancelIdleCallback(handle);
    }
    const timer = setTimeout(begin, SOON);
    return () => clearTimeout(timer);
  }, [ready]);
  return idle;
}

import { useEffect, useRef } from 'react';

/** Does something again and again, so many milliseconds apart, as long as the page is looked at; and at once when one comes back to it after as long. */
export function useWhileVisible(pause: number, act: () => void): void {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < pause) return;
      last = Date.now();
      current.current();
    };
    const timer = setInterval(look, pause);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [pause]);
}

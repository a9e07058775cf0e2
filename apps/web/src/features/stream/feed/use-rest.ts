import { useEffect, useRef, useState } from 'react';
import { Rest, type Place } from './rest.js';

/** Tells how far one has read, once it has been in sight for a moment. @param tell says whether it has arrived */
export function useRest(tell: (cursor: string) => Promise<boolean>): (place: Place | undefined) => void {
  const current = useRef(tell);
  useEffect(() => {
    current.current = tell;
  });
  const [rest] = useState(() => new Rest((cursor) => current.current(cursor)));
  useEffect(() => {
    rest.enter();
    return () => rest.leave();
  }, [rest]);
  return (place) => rest.reach(place);
}

import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { MarkHomeRead } from './position-query.js';

/** A place in Home. Of what one has just written oneself the cursor isn't known yet. */
export interface Place {
  cursor: string;
  at: string;
}

/** A reader rests so long, in milliseconds, before it counts as read, and is told to the server once. */
const REST = 2_000;

/** Tells the server how far one has read, when the newest place that was in sight has stayed the newest for a moment. */
export function useMarkRead(): (place: Place | undefined) => void {
  const client = useClient();
  const newest = useRef<Place>(undefined);
  const told = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (place) => {
    if (!place?.cursor || (newest.current && place.at <= newest.current.at)) return;
    newest.current = place;
    clearTimeout(timer.current);
    const tell = () => {
      if (document.visibilityState !== 'visible') {
        document.addEventListener('visibilitychange', tell, { once: true });
      } else if (newest.current && told.current !== newest.current.cursor) {
        told.current = newest.current.cursor;
        void client.mutation(MarkHomeRead, { cursor: newest.current.cursor }).toPromise();
      }
    };
    timer.current = setTimeout(tell, REST);
  };
}

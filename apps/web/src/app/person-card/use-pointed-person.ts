import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Pointing, type PointedPerson } from './pointing.js';

/** Whose name or face the pointer rests on or the keyboard has reached, and what closes their card. */
export function usePointedPerson(): [PointedPerson | undefined, () => void] {
  const client = useClient();
  const [pointed, setPointed] = useState<PointedPerson>();
  const [pointing] = useState(() => new Pointing(setPointed, (handle) => void import('./preload-person-card.js').then(({ preload }) => preload(client, handle))));
  useEffect(() => pointing.listen(), [pointing]);
  return [pointed, () => pointing.close()];
}

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { fetchCode } from '../../shared/code/fetch-code.js';
import { Pointing, type PointedPerson } from './pointing.js';

const load = () => import('./preload-person-card.js');

/** Whose name or face the pointer rests on or the keyboard has reached, and what closes their card. */
export function usePointedPerson(): [PointedPerson | undefined, () => void] {
  const client = useClient();
  const [pointed, setPointed] = useState<PointedPerson>();
  const [pointing] = useState(() => new Pointing(setPointed, (handle) => void fetchCode(load).then(({ preload }) => preload(client, handle), () => undefined)));
  useEffect(() => pointing.listen(), [pointing]);
  return [pointed, () => pointing.close()];
}

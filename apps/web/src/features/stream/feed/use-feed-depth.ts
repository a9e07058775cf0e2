import { useState } from 'react';

const depths = new Map<string, number>();

/** How many pages of a timeline are open, remembered while the app is, so that going back finds the place again. */
export function useFeedDepth(name: string): [number, () => void] {
  const [depth, setDepth] = useState(() => depths.get(name) ?? 1);
  const deepen = () => {
    depths.set(name, depth + 1);
    setDepth(depth + 1);
  };
  return [depth, deepen];
}

import { useSubscription } from 'urql';
import { HomeChanges } from '../routes/home-query.js';
import { useState } from 'react';

/** Listens for what is new on Home while the app is open; the cache takes it in (`cache/home-updates.ts`). */
export function HomeNews({ after }: { after: string }) {
  const [start] = useState(after);
  useSubscription({ query: HomeChanges, variables: { after: start } });
  return null;
}

import { useClient } from 'urql';
import { rereadPage } from '../../shared/graphql/reread-page.js';
import { useLive } from '../../shared/graphql/use-live.js';
import { HomeChanges, HomePageQuery, pageSize } from '../routes/home-query.js';

/** Listens for what is new on Home while the app is open; the cache takes it in (`cache/updates.ts`). */
export function HomeNews() {
  const client = useClient();
  useLive(HomeChanges, {}, () => rereadPage(client, HomePageQuery, { first: pageSize }));
  return null;
}

import { useCallback } from 'react';
import { useClient } from 'urql';
import { rereadPage } from '../../shared/graphql/reread-page.js';
import { useListening } from '../../shared/graphql/use-listening.js';
import { useLive } from '../../shared/graphql/use-live.js';
import { HomePositionChanges } from '../home/position-query.js';
import { MentionPositionChanges } from '../mentions/position-query.js';
import { ModerationNewsChanges } from './news-query.js';
import { useRefreshOnReturn } from './use-refresh-on-return.js';
import { HomeChanges, HomePageQuery, pageSize } from '../routes/home-query.js';

/** Listens for what is new on Home, for what mentions one, and for what of moderation waits for one, while the app is open; the cache takes it in (`cache/updates.ts`). */
export function HomeNews() {
  const client = useClient();
  const reread = useCallback(() => rereadPage(client, HomePageQuery, { first: pageSize }), [client]);
  useLive(HomeChanges, {}, reread);
  // What one muted on another device meanwhile is out of Home then, and what one let in is in it.
  useRefreshOnReturn(reread);
  useListening(HomePositionChanges);
  useListening(MentionPositionChanges);
  useListening(ModerationNewsChanges);
  return null;
}

import { createContext, use } from 'react';

interface FeedPlace {
  'aria-posinset': number;
  /** -1 as long as nobody knows how many there are. */
  'aria-setsize': number;
  tabIndex: 0;
}

/** Where an article stands in the feed that it is in; what it says of itself for those who don’t see the list. */
export const FeedPlaceContext = createContext<FeedPlace | undefined>(undefined);

/** For the `article` of whatever stands in a feed; outside of one it is only something that can be scrolled to. */
export function useFeedPlace(): Partial<FeedPlace> | { tabIndex: -1 } {
  return use(FeedPlaceContext) ?? { tabIndex: -1 };
}

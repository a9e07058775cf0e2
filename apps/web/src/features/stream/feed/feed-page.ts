/** One page of a timeline, whichever it is. */
export interface FeedPage<Item> {
  items: readonly Item[];
  endCursor: string | null;
  hasNextPage: boolean;
}

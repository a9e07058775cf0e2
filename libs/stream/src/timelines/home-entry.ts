/** One place in a Home timeline. */
export interface HomeEntry {
  /** The key it stands at: the post's own or, where it was passed on, the newest repost's. */
  readonly streamKey: string;
  /** The post to show; where a repost brought it, the one passed on. */
  readonly postId: string;
  /** Who passed it on, where that brought it here. */
  readonly reposterId: string | null;
}

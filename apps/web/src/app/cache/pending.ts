const PREFIX = 'post_pending_';

/** The id of a post that is shown before the hub has taken it. */
export function pendingId(number: number): string {
  return PREFIX + String(number);
}

/** Whether an id, or the cache's key of something with it, is such a post's: the hub doesn't know it. */
export function isPending(id: string): boolean {
  return id.includes(PREFIX);
}

/** The pages of posts to which one may want to add another. A thread has its own field for a reply. */
const STREAMS = /^\/(?:everyone|highlights|mentions|bookmarks|(?:feeds|c|t)\/[^/]+|@[^/]+)?$/;
/** Those, and what is as narrow. */
const NARROW = /^\/(?:search|p\/[^/]+)$/;

/** Whether somebody who reads the page may want to write a post. */
export function isStream(pathname: string): boolean {
  return STREAMS.test(pathname);
}

/** Whether there is room beside the page for something else: other pages take it themselves. */
export function hasSide(pathname: string): boolean {
  return STREAMS.test(pathname) || NARROW.test(pathname);
}

/** How far what waits is counted. */
export const MOST_NEWS = 100;

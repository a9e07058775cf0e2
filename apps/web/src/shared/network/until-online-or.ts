const waiting = new Set<() => void>();

/** Ends all waiting for a better moment: the hub has just been heard. */
export function tryNow(): void {
  for (const over of waiting) over();
}

/** Waits so many milliseconds; when the browser says that there is a network again, somebody comes back to the page, or the hub is heard, waiting is over. */
export function untilOnlineOr(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      waiting.delete(over);
      window.removeEventListener('online', over);
      document.removeEventListener('visibilitychange', seen);
      resolve();
    };
    const seen = () => document.hidden || over();
    const timer = setTimeout(over, wait);
    waiting.add(over);
    window.addEventListener('online', over);
    document.addEventListener('visibilitychange', seen);
  });
}

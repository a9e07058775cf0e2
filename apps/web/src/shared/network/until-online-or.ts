/** Waits so many milliseconds; when the browser says that there is a network again, waiting is over. */
export function untilOnlineOr(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      resolve();
    };
    const timer = setTimeout(over, wait);
    window.addEventListener('online', over);
  });
}

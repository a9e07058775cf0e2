/** What a process of the hub tells the one that started it. */
export type ChildMessage = { readonly ready: true } | { readonly failed: string };

/** Tells it, if there is one that listens. */
export function tellParent(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

/**
 * Resolves when this process shall end: at SIGTERM or Ctrl-C, or when the hub that started it is gone. Ctrl-C in a terminal reaches the
 * hub and all it has started; those leave it to the hub, which ends them in order. Signals after the first change nothing.
 */
export function toldToStop(): Promise<void> {
  const supervised = process.connected === true;
  return new Promise((resolve) => {
    process.on('SIGTERM', () => resolve());
    process.on('SIGINT', () => supervised || resolve());
    process.on('SIGHUP', () => supervised || resolve());
    if (supervised) process.once('disconnect', () => resolve());
  });
}

const POLL_MS = 5;

/**
 * Waits until a condition holds, asking every few milliseconds.
 * @param what said in the error when it doesn't within the limit; may look up why
 */
export async function until(
  holds: () => Promise<boolean> | boolean, what: string | (() => Promise<string>), limitMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Not within ${limitMs} ms: ${typeof what === 'string' ? what : await what()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

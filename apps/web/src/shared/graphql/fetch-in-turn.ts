/** How often one request is sent again, and how long is waited for each time at most, in milliseconds. */
const TRIES = 3;
const LONGEST_WAIT = 30_000;

/**
 * Fetches; where the server says that one has asked for much and may again in so many seconds, nothing of it was done: the request waits for that
 * long and goes again by itself. The reader sees what they see of any slow answer.
 */
export const fetchInTurn: typeof fetch = async (input, init) => {
  for (let tries = 1; ; tries++) {
    const response = await fetch(input, init);
    const wait = 1000 * Number(response.headers.get('retry-after') ?? Number.NaN);
    if (response.status !== 429 || !(wait <= LONGEST_WAIT) || tries > TRIES) return response;
    // Not all who were told the same at the same time.
    await pause(wait * (1 + Math.random() / 2), init?.signal);
  }
};

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}

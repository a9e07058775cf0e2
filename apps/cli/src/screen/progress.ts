const TICK_MS = 10_000;

/** Says on standard error that something goes on: at once, every ten seconds, and when it is done. Standard output stays for results. */
export async function showing<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.error(`${title} …`);
  const timer = setInterval(() => console.error(`${title} … ${seconds()}`), TICK_MS);
  try {
    const result = await work();
    console.error(`${title}: done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** One line on standard error. */
export function say(line: string): void {
  console.error(line);
}

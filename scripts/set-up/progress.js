const TICK_MS = 10_000;

/** Says on standard error that a step goes on: at once, every ten seconds, and when it is done; as apps/cli/src/screen/progress.ts does, which isn't built yet when this runs. */
export async function showing(title, work) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
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

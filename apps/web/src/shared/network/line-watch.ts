import { doWhatWaited, tellOfLine } from './line.js';
import { tryNow } from './until-online-or.js';

/** So long, in milliseconds, the line may be down before anybody is told: a gateway that is exchanged for another is back by then. */
const GRACE = 4_000;
/** Then it is asked again about so often whether the hub is there, which has so long to say so. */
const AGAIN = 10_000;
const ANSWER = 4_000;

let watching: AbortController | undefined;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** In a page that nobody looks at, timers sleep, and there is nobody to be told. */
function untilLookedAt(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('visibilitychange', () => resolve(untilLookedAt()), { once: true }));
}

async function isThere(): Promise<boolean> {
  const answer = await fetch('/healthz', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(ANSWER) }).catch(() => undefined);
  return answer?.ok ?? false;
}

/**
 * Says so once it is sure. That a socket is away says little: on a busy machine it comes back late, and after a break it waits long between tries. So the hub is
 * asked in another way; where it answers, the socket tries at once, and has as long again.
 */
async function tellUnlessBack({ signal }: AbortController): Promise<void> {
  let answers = 0;
  for (let wait = GRACE; ; wait = answers === 1 ? GRACE : AGAIN * (0.5 + Math.random())) {
    await pause(wait);
    await untilLookedAt();
    const there = !signal.aborted && (await isThere());
    if (signal.aborted) return;
    answers = there ? answers + 1 : 0;
    if (!there) tellOfLine('down');
    else if (answers > 1) tellOfLine('silent');
    if (there) tryNow();
  }
}

/** The hub can’t be heard any more. */
export function lineDown(): void {
  if (watching) return;
  watching = new AbortController();
  void tellUnlessBack(watching);
}

/** It can be heard (again). */
export function lineUp(): void {
  watching?.abort();
  watching = undefined;
  tellOfLine('up');
  doWhatWaited();
}

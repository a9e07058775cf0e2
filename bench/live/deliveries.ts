import { setTimeout as sleep } from 'node:timers/promises';

const MARK = /\bbench-(\d+)$/;
/** Milliseconds without a delivery after which none is on its way any more, and for which it is waited at most. */
const QUIET = 3_000;
const LONGEST = 30_000;

/** When posts were sent and how long each took to whom it was delivered to; the posts carry their number. */
export class Deliveries {
  readonly latencies: number[] = [];
  readonly failures: string[] = [];
  private readonly sent: number[] = [];
  private last = performance.now();

  /** The text of the next post, which is sent now. */
  next(text: string): string {
    return `${text} bench-${this.sent.push(performance.now()) - 1}`;
  }

  readonly hear = (text: string): void => {
    const sent = this.sent[Number(MARK.exec(text)?.[1])];
    if (sent === undefined) return;
    this.last = performance.now();
    this.latencies.push(this.last - sent);
  };

  readonly fail = (why: string): void => void this.failures.push(why);

  get posts(): number {
    return this.sent.length;
  }

  /** Waits for what is still on its way. */
  async settled(): Promise<void> {
    const until = performance.now() + LONGEST;
    while (performance.now() - this.last < QUIET && performance.now() < until) await sleep(100);
  }
}

import { UserError } from '../errors/user-error.js';

const MAX_WAITING = 1_000;

/** Items pushed on one side and awaited on the other. A reader who falls 1,000 items behind is cut off with an error. */
export class AsyncQueue<Item> implements AsyncIterableIterator<Item> {
  private readonly items: Item[] = [];
  private waiting: ((result: IteratorResult<Item>) => void) | undefined;
  private fail: ((error: Error) => void) | undefined;
  private error: Error | undefined;
  private done = false;

  /** @param onEnd called once, when the reader goes away or the queue is closed */
  constructor(private readonly onEnd: () => void) {}

  /** Whether nothing waits to be read. */
  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  push(item: Item): void {
    if (this.done) return;
    if (this.waiting) {
      this.waiting({ value: item, done: false });
      this.waiting = undefined;
    } else if (this.items.push(item) > MAX_WAITING) {
      this.end(new UserError('UNAVAILABLE', 'You read more slowly than there is news; subscribe again from the last sequence.'));
    }
  }

  /** Ends the queue; with an error the reader gets it after what waits. */
  end(error?: Error): void {
    if (this.done) return;
    this.done = true;
    this.error = error;
    this.onEnd();
    if (!this.waiting) return;
    if (error) this.fail?.(error);
    else this.waiting({ value: undefined, done: true });
    this.waiting = undefined;
  }

  next(): Promise<IteratorResult<Item>> {
    const item = this.items.shift();
    if (item !== undefined) return Promise.resolve({ value: item, done: false });
    if (this.error) {
      const { error } = this;
      this.error = undefined;
      return Promise.reject(error);
    }
    if (this.done) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => {
      this.waiting = resolve;
      this.fail = reject;
    });
  }

  return(): Promise<IteratorResult<Item>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  /** Read through a generator, which hears only with the next item that its reader has left, and not at all before its first: so the queue is ended at once. */
  readBy<Read>(reading: AsyncGenerator<Read>): AsyncIterableIterator<Read> {
    return {
      next: () => reading.next(),
      return: () => {
        this.end();
        return reading.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

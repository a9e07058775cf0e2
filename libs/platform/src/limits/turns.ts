export interface TurnRule {
  /** How many have their turn at once. */
  readonly atOnce: number;
  /** How many may wait for theirs. */
  readonly waiting: number;
}

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets only so many things of one key be done at once in this process; the others wait in the order in which they came. */
export class Turns {
  private readonly queues = new Map<string, Queue>();

  constructor(private readonly rule: TurnRule) {}

  /** @returns when it is one's turn, with what ends it; undefined, and at once, where too many wait already */
  async take(key: string): Promise<(() => void) | undefined> {
    const queue = this.queues.get(key) ?? { running: 0, waiting: [] };
    this.queues.set(key, queue);
    if (queue.running < this.rule.atOnce) queue.running++;
    else if (queue.waiting.length >= this.rule.waiting) return undefined;
    // Who ends a turn hands it on: the number of those running stays.
    else await new Promise<void>((resolve) => queue.waiting.push(resolve));
    return this.ending(key, queue);
  }

  /** Once, however often it is called. */
  private ending(key: string, queue: Queue): () => void {
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = queue.waiting.shift();
      if (next) return next();
      queue.running--;
      if (queue.running === 0) this.queues.delete(key);
    };
  }
}

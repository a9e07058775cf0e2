import { describe, expect, it } from '@jest/globals';
import { setImmediate as next } from 'node:timers/promises';
import { systemViewer, type Viewer } from '#access';
import { loadConfig } from '#platform';
import { SearchTurns } from './search-turns.js';

const turnsOf = (poolSize: number) => new SearchTurns(loadConfig({ DATABASE_POOL_SIZE: String(poolSize) }));
const person = (name: string): Viewer => ({ ...systemViewer, principalId: name });

/** Searches that go on until they are told to end. */
class Searches {
  readonly begun: string[] = [];
  private readonly ends: (() => void)[] = [];

  constructor(private readonly turns: SearchTurns) {}

  start(who: string, abandoned?: AbortSignal): Promise<unknown> {
    return this.turns.run(person(who), abandoned, () => {
      this.begun.push(who);
      return new Promise<void>((resolve) => this.ends.push(resolve));
    }).catch((error: unknown) => error);
  }

  /** Ends the one that began first, and lets those come that were waiting. */
  async endOne(): Promise<void> {
    await next();
    this.ends.shift()?.();
    await next();
  }
}

describe('turns of searches', () => {
  it('take a quarter of the connections, two of one person’s at most, and others come in between', async () => {
    const searches = new Searches(turnsOf(12));
    for (const who of ['ada', 'ada', 'ada', 'ada', 'bob', 'cem']) void searches.start(who);
    await searches.endOne();
    expect(searches.begun).toEqual(['ada', 'ada', 'bob', 'cem']);
    await searches.endOne();
    expect(searches.begun).toEqual(['ada', 'ada', 'bob', 'cem', 'ada']);
  });

  it('come, one at a time, with the fewest connections', async () => {
    const searches = new Searches(turnsOf(2));
    for (const who of ['ada', 'bob']) void searches.start(who);
    await searches.endOne();
    expect(searches.begun).toEqual(['ada', 'bob']);
  });

  it('are given up where nobody waits any more, and where too many of one’s own do', async () => {
    const searches = new Searches(turnsOf(8));
    const typedOn = new AbortController();
    const waiting = [searches.start('ada'), searches.start('ada'), searches.start('ada', typedOn.signal)];
    typedOn.abort();
    for (let i = 0; i < 3; i++) await searches.endOne();
    expect(await waiting[2]).toMatchObject({ code: 'UNAVAILABLE' });
    expect(searches.begun).toEqual(['ada', 'ada']);
    const many = Array.from({ length: 503 }, () => searches.start('bob'));
    expect(await many.at(-1)).toMatchObject({ code: 'RATE_LIMITED', extensions: { retryAfter: 2 } });
    void searches.start('cem');
    await searches.endOne();
    await searches.endOne();
    expect(searches.begun).toContain('cem');
  });
});

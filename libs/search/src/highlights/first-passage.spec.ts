import { describe, expect, it } from '@jest/globals';
import { parseQuery } from '../query/parse-query.js';
import { firstPassage } from './first-passage.js';
import { passageOf } from './passage.js';
import { rangesIn } from './ranges-in.js';

const filling = (length: number) => 'lorem ipsum '.repeat(length / 12 + 1).slice(0, length - 1) + ' ';
const { all } = parseQuery('kraken sea ');

describe('the first passage of a long text', () => {
  it.each([0, 20, 4_980, 4_994, 4_997, 4_999, 5_000, 5_001, 5_003, 5_990, 9_999, 61_234])('is the same as in the whole text, %i characters in', async (at) => {
    const text = `${filling(at)}the kraken of the sea and the krakens ${filling(3_000)} kraken`;
    expect(await firstPassage(text, all)).toEqual(passageOf(text, rangesIn(text, all)));
  });

  it('finds what is written without spaces', async () => {
    const text = `${'水'.repeat(7_499)}上海${'水'.repeat(9_000)}`;
    expect((await firstPassage(text, parseQuery('上海').all))?.ranges).toHaveLength(1);
  });

  it('lets others have their turn, and looks no further than words are indexed', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    expect(await firstPassage(`${filling(990_000)}kraken`, all)).toBeUndefined();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });
});

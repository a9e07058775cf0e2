import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { findFacets, measureText } from '#stream';

interface Case<Expected> {
  readonly description: string;
  readonly text: string;
  readonly expected: Expected;
}

/** Twitter's own conformance cases; they lie beside the checkout where the project is developed. */
const FOLDER = new URL('../../../shared/data/text/', import.meta.url);
const here = existsSync(FOLDER) ? describe : describe.skip;

function cases<Expected>(file: string, group: string): Case<Expected>[] {
  if (!existsSync(FOLDER)) return [];
  const { tests } = load(readFileSync(new URL(`twitter-text-${file}.yml`, FOLDER), 'utf8')) as { tests: Record<string, Case<Expected>[]> };
  return tests[group] as Case<Expected>[];
}

/** The suite counts characters, the hub UTF-16 code units. */
function units(text: string, [start, end]: readonly [number, number]): [number, number] {
  const characters = [...text];
  return [characters.slice(0, start).join('').length, characters.slice(0, end).join('').length];
}

here('twitter-text’s own cases', () => {
  it('for lengths', () => {
    const wrong = cases<{ weightedLength: number; valid: boolean }>('validate', 'WeightedTweetsWithDiscountedEmojiCounterTest').filter(({ text, expected }) => {
      try {
        // The hub keeps no space at the ends of a text.
        const spaces = text.length - text.trim().length;
        return measureText(text).weightedLength !== expected.weightedLength - spaces || !expected.valid;
      } catch {
        return expected.valid;
      }
    });
    expect(wrong.map(({ description }) => description)).toEqual([]);
  });

  it.each([
    ['mentions_with_indices', 'MENTION'],
    ['hashtags_with_indices', 'TAG'],
    ['urls_with_indices', 'LINK'],
  ])('for %s', (group, kind) => {
    const all = cases<{ indices: [number, number] }[]>('extract', group);
    expect(all.length).toBeGreaterThan(2);
    for (const { description, text, expected } of all) {
      const found = findFacets(text).filter((facet) => facet.kind === kind).map(({ start, end }) => [start, end]);
      expect({ description, found }).toEqual({ description, found: expected.map(({ indices }) => units(text, indices)) });
    }
  });

  it('for what isn’t a mention, a tag or an address', () => {
    for (const group of ['mentions', 'hashtags', 'urls']) {
      const kind = group === 'mentions' ? 'MENTION' : group === 'hashtags' ? 'TAG' : 'LINK';
      const wrong = cases<string[]>('extract', group).filter(({ text, expected }) => findFacets(text).filter((facet) => facet.kind === kind).length !== expected.length);
      expect(wrong.map(({ description }) => `${group}: ${description}`)).toEqual([]);
    }
  });
});

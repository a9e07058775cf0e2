import { describe, expect, it } from '@jest/globals';
import { articleIn } from './article-address.js';

describe('The address of an article in what is being written', () => {
  it.each([
    ['Read http://hub/a/on-quays', 'on-quays'],
    ['http://elsewhere/a/on-piers http://hub/a/on-quays/ too', 'on-quays'],
    ['http://hub/a/%', undefined],
    ['http://hub/a/on%20quays', undefined],
    ['http://hub/b/quays', undefined],
    ['http:// and so on', undefined],
  ])('%s', (text, slug) => expect(articleIn(text, 'http://hub')).toBe(slug));
});

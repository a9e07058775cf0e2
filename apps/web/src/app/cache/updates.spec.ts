import { describe, expect, it } from '@jest/globals';
import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import { updates } from './updates.js';

describe('What a change does to lists that were read', () => {
  it('has the channels of the directory asked for anew when one is made, whatever was asked of them', () => {
    const read = ['activeChannels({"first":50})', 'activeChannels({"filter":{"text":"quay"},"first":50})', 'myChannels'];
    const forgotten: unknown[] = [];
    const cache = {
      inspectFields: () => read.map((fieldKey) => ({ fieldKey, fieldName: fieldKey.split('(')[0], arguments: null })),
      invalidate: (...what: unknown[]) => forgotten.push(what),
    } as unknown as Cache;
    (updates['Mutation'] as Record<string, UpdateResolver>)['createChannel']!({}, {}, cache, {} as never);
    expect(forgotten).toEqual(read.slice(0, 2).map((key) => ['Query', key]));
  });
});

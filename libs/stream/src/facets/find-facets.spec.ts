import { describe, expect, it } from '@jest/globals';
import { findFacets } from './find-facets.js';

describe('findFacets', () => {
  const links = (text: string, ...origins: string[]) => findFacets(text, origins).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

  it('finds the hub’s own addresses, wherever the hub is', () => {
    expect(links('See http://localhost:3000/a/tides, and #b', 'http://localhost:3000')).toEqual(['LINK http://localhost:3000/a/tides', 'TAG #b']);
    expect(links('(http://my-hub/p/post_1#x).', 'http://my-hub')).toEqual(['LINK http://my-hub/p/post_1#x']);
    expect(links('https://hub.example.com/a/x and https://example.com/y', 'https://hub.example.com')).toEqual(['LINK https://hub.example.com/a/x', 'LINK https://example.com/y']);
    expect(links('看http://localhost:3000/a/x吧', 'http://localhost:3000')).toEqual(['LINK http://localhost:3000/a/x']);
  });

  it('finds those of the company’s other hosts', () => {
    expect(links('http://10.1.2.3:8080/x http://wiki/y http://10.1.2.3/z', 'http://localhost:3000', 'http://10.1.2.3:8080', 'http://wiki')).toEqual(['LINK http://10.1.2.3:8080/x', 'LINK http://wiki/y']);
  });

  it('finds nothing in what only begins like them', () => {
    expect(links('http://localhost:30001/a/x http://my-hubs/a xhttp://localhost:3000/', 'http://localhost:3000')).toEqual([]);
    expect(links('http://my-hubs/a', 'http://my-hub')).toEqual([]);
  });
});

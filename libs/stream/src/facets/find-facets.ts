import twitter from 'twitter-text';
import { normalizeTag } from '#tags';
import type { FoundFacet } from './facet.js';

interface Entity {
  readonly indices: [number, number];
  readonly screenName?: string;
  readonly hashtag?: string;
  readonly url?: string;
}

/**
 * The mentions, tags and web addresses of a text, in its order and never overlapping, as twitter-text finds them.
 * Source: twitter-text 3's conformance suite, extract.yml.
 * @param origins the company's own, whose addresses are found whatever they look like
 */
export function findFacets(text: string, origins: readonly string[] = []): FoundFacet[] {
  const own = origins.flatMap((origin) => ownAddresses(text, origin));
  const others = foreignFacets(text).filter((facet) => own.every((address) => facet.end <= address.start || facet.start >= address.end));
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** twitter-text knows addresses by their top-level domain, which hosts within a company, or on localhost, needn't have. */
function ownAddresses(text: string, origin: string): FoundFacet[] {
  const begin = origin.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const address = new RegExp(`(?<![\\w@#/])${begin}(?:/[\\w.~%/?#=&@:+,;!*$\\-]*)?(?<![.,;:!?…])(?![\\w:])`, 'gu');
  return [...text.matchAll(address)].map((match) => ({ kind: 'LINK', start: match.index, end: match.index + match[0].length, url: match[0] }));
}

function foreignFacets(text: string): FoundFacet[] {
  const entities = twitter.extractEntitiesWithIndices(text) as Entity[];
  return entities.flatMap((entity): FoundFacet[] => {
    const [start, end] = entity.indices;
    if (entity.screenName !== undefined) return [{ kind: 'MENTION', start, end, handle: entity.screenName.toLowerCase() }];
    if (entity.hashtag !== undefined) return [{ kind: 'TAG', start, end, name: normalizeTag(entity.hashtag) }];
    if (entity.url !== undefined) return [{ kind: 'LINK', start, end, url: withProtocol(entity.url) }];
    return [];
  });
}

function withProtocol(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`;
}

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
 */
export function findFacets(text: string): FoundFacet[] {
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

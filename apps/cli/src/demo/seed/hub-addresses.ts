import { encodeId } from '#platform';
import { idOf, type SeededIds } from './ids.js';

/** A text with `hub:/…` written out as addresses of this hub; `hub:/p/KEY` as that of the post with this key, which must be there. */
export function withAddresses(text: string, publicUrl: string, posts: SeededIds): string {
  return text
    .replaceAll(/\bhub:\/p\/([\w-]+)/g, (_address, key: string) => `hub:/p/${encodeId('post', idOf(posts, key))}`)
    .replaceAll(/\bhub:(?=\/)/g, publicUrl);
}

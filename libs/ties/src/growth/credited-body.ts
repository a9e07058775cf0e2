import type { PersonEntity } from '#people';
import { encodeId } from '#platform';
import { linkAddress, type NodeJson } from '#rich-text';
import type { PostEntity, StoredFacet } from '#stream';

type GrownPost = Pick<PostEntity, 'id' | 'text' | 'facets' | 'createdAt'>;
type Credited = Pick<PersonEntity, 'handle' | 'displayName'>;

/** Posts as an article's body: each a quotation that says who wrote it and when, with a link to the person and to the post. */
export function creditedBody(posts: readonly { readonly post: GrownPost; readonly author: Credited }[]): NodeJson {
  return { type: 'doc', content: posts.map(({ post, author }) => ({ type: 'blockquote', content: [...paragraphsOf(post), credit(post, author)] })) };
}

function credit({ id, createdAt }: GrownPost, { handle, displayName }: Credited): NodeJson {
  const day = createdAt.toISOString().slice(0, 10);
  return { type: 'citation', content: [textNode(displayName, `/@${handle}`), textNode(', '), textNode(day, `/p/${encodeId('post', id)}`)] };
}

/** Each line of the post, with its links. */
function paragraphsOf(post: GrownPost): NodeJson[] {
  const lines: NodeJson[][] = [[]];
  for (const { text, href } of piecesOf(post)) {
    text.split('\n').forEach((line, i) => {
      if (i > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push(textNode(line, href));
    });
  }
  return lines.filter((line) => line.length > 0).map((content) => ({ type: 'paragraph', content }));
}

function piecesOf({ text, facets }: GrownPost): { text: string; href?: string }[] {
  const pieces: { text: string; href?: string }[] = [];
  let end = 0;
  for (const facet of facets) {
    pieces.push({ text: text.slice(end, facet.start) }, { text: text.slice(facet.start, facet.end), href: addressOf(facet, text.slice(facet.start + 1, facet.end)) });
    end = facet.end;
  }
  return [...pieces, { text: text.slice(end) }];
}

/** @param name without its @ or # */
function addressOf(facet: StoredFacet, name: string): string {
  if (facet.kind === 'LINK') return facet.url;
  return facet.kind === 'MENTION' ? `/@${name}` : `/t/${encodeURIComponent(name)}`;
}

/** An address that articles don't carry is left out, its words stay. */
function textNode(text: string, href?: string): NodeJson {
  const address = linkAddress(href);
  return { type: 'text', text, ...(address === null ? {} : { marks: [{ type: 'link', attrs: { href: address } }] }) };
}

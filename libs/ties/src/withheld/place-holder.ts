import type { NodeJson } from '#rich-text';

const WORDS = 'A post that stood here can’t be read any more.';
const PLACE = /^Place (\d{1,9})$/;

/** What stands in an article in the place of a quotation that is withheld. Its number says which, and nothing of the post: not even its id. */
export function placeHolderOf(number: number): NodeJson {
  return {
    type: 'blockquote',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: WORDS }] }, { type: 'citation', content: [{ type: 'text', text: `Place ${number}` }] }],
  };
}

/** The number of a place; undefined for any other quotation. */
export function numberOf({ content }: NodeJson): number | undefined {
  const [words, citation] = content ?? [];
  if (content?.length !== 2 || words?.content?.[0]?.text !== WORDS) return undefined;
  const place = PLACE.exec(citation?.content?.[0]?.text ?? '')?.[1];
  return place === undefined ? undefined : Number(place);
}

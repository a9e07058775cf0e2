import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/react';
import { useClient } from 'urql';
import { leadsOutside } from '#rich-text';
import { graphql } from '../../../shared/graphql/document.js';

const BroughtPicturesQuery = graphql(`
  query BroughtPictures($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        outsidePictures {
          url
          state
          image {
            id
          }
        }
      }
    }
  }
`);

/** A worker brings a picture in within a second or two of the save. */
const EVERY_MS = 2_000;
/** Where nothing comes of it by then, the next save asks again. */
const MOST_TIMES = 30;

/** Where pictures of other sites stand in the text that is being written. */
function outsideIn({ state: { doc } }: Editor): Map<number, string> {
  const found = new Map<number, string>();
  doc.descendants((node, at) => {
    const src: unknown = node.type.name === 'image' && node.attrs['src'];
    if (typeof src === 'string' && leadsOutside(src)) found.set(at, src);
  });
  return found;
}

/** Puts the hub's copies into the text as they come in. It is nothing that was written: Undo goes past it. */
function show(editor: Editor, copies: ReadonlyMap<string, string>): void {
  const { tr } = editor.state;
  for (const [at, src] of outsideIn(editor)) {
    const id = copies.get(src);
    if (id !== undefined) tr.setNodeAttribute(at, 'src', `/media/${id}`);
  }
  if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false));
}

/** Follows what becomes of the pictures of other sites in an article. @returns how many of them the hub can't have */
export function useBroughtPictures(editor: Editor | null, articleId: string | undefined): number {
  const client = useClient();
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (!editor || articleId === undefined) return undefined;
    let [asked, times] = ['', 0];
    const known = new Set<string>();
    const look = async () => {
      const named = [...new Set(outsideIn(editor).values())];
      setRefused(named.filter((url) => known.has(url)).length);
      const open = named.filter((url) => !known.has(url));
      times = asked === open.join(' ') ? times + 1 : 0;
      asked = open.join(' ');
      if (open.length === 0 || times > MOST_TIMES || document.hidden) return;
      const { data } = await client.query(BroughtPicturesQuery, { id: articleId }, { requestPolicy: 'network-only' }).toPromise();
      const pictures = data?.node?.__typename === 'Article' ? data.node.outsidePictures : [];
      for (const { url, state } of pictures) if (state === 'REFUSED') known.add(url);
      if (!editor.isDestroyed) show(editor, new Map(pictures.flatMap(({ url, image }) => (image ? [[url, image.id] as const] : []))));
    };
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => clearInterval(timer);
  }, [client, editor, articleId]);
  return refused;
}

import { useLingui } from '@lingui/react/macro';
import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { isPicture, useUpload } from '../../../shared/media/use-upload.js';
import { showError } from '../../../shared/ui/toast.js';

/** After the block where the caret or the pointer is; in the place of an empty paragraph. Never within a caption. */
function placeFor({ state: { doc, selection } }: Editor, at: number | undefined): { from: number; to: number } {
  const spot = doc.resolve(Math.min(at ?? selection.to, doc.content.size));
  if (spot.depth === 0) return { from: spot.pos, to: spot.pos };
  const block = spot.node(1);
  const empty = block.type.name === 'paragraph' && block.content.size === 0;
  return { from: empty ? spot.before(1) : spot.after(1), to: spot.after(1) };
}

/** Uploads pictures and puts them into the text: one by itself, several as a gallery. */
export function usePictures() {
  const { t } = useLingui();
  const upload = useUpload();
  const [waiting, setWaiting] = useState(0);
  const insert = useCallback(
    async (editor: Editor, files: readonly File[], at?: number) => {
      const pictures = files.filter(isPicture);
      if (pictures.length < files.length) showError(t`Only pictures go into the text. Link to a file that a post offers.`);
      if (pictures.length === 0) return;
      setWaiting((before) => before + pictures.length);
      const sent = await Promise.allSettled(pictures.map((file) => upload(file)));
      setWaiting((before) => before - pictures.length);
      for (const each of sent) if (each.status === 'rejected') showError((each.reason as Error).message);
      const nodes = sent.flatMap((each) => (each.status === 'fulfilled' ? [{ type: 'image', attrs: { src: `/media/${each.value}`, alt: '' } }] : []));
      if (nodes.length === 0) return;
      editor.chain().focus().insertContentAt(placeFor(editor, at), nodes.length === 1 ? nodes : [{ type: 'gallery', content: nodes }]).run();
    },
    [upload, t],
  );
  return { waiting, insert };
}

import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { isPicture, useUpload } from '../../../shared/media/use-upload.js';
import { newKey } from '../../../shared/state/new-key.js';
import { showError } from '../../../shared/ui/toast.js';

const MAX = 4;

const SetAlternativeText = graphql(`
  mutation SetAlternativeText($input: SetAlternativeTextInput!) {
    setAlternativeText(input: $input) {
      image {
        id
        alternativeText
      }
    }
  }
`);

/** A picture or a file that goes with what is being written. */
export interface Attachment {
  key: string;
  name: string;
  picture: boolean;
  /** The reader's own file, to be seen at once; empty for a file. */
  preview: string;
  /** Between 0 and 1; 1: it is being looked at. */
  progress: number;
  /** Unset until it is ready. */
  id?: string;
  stop: AbortController;
}

/** What goes to the server with the words. */
export interface Attached {
  imageIds: string[];
  fileIds: string[];
}

/** Stops its upload, and frees the reader's own file. */
function letGo({ stop, preview }: Attachment): void {
  stop.abort();
  if (preview) URL.revokeObjectURL(preview);
}

/** Up to four pictures and four files, uploaded as soon as they are chosen. */
export function useAttachments() {
  const { t } = useLingui();
  const upload = useUpload();
  const describe = useAction(SetAlternativeText);
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);
  const now = useRef(attachments);
  now.current = attachments;
  const change = useCallback((key: string, part: Partial<Attachment>) => {
    setAttachments((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);
  const remove = useCallback((key: string) => {
    const one = now.current.find((each) => each.key === key);
    if (one) letGo(one);
    setAttachments((all) => all.filter((each) => each.key !== key));
  }, []);
  useEffect(() => () => now.current.forEach(letGo), []);

  const add = (files: Iterable<File>) => {
    const fits = [...files].filter((file, index, all) => {
      const same = (each: { picture: boolean }) => each.picture === isPicture(file);
      const before = now.current.filter(same).length + all.slice(0, index).filter((each) => isPicture(each) === isPicture(file)).length;
      return before < MAX;
    });
    if (fits.length < [...files].length) showError(t`At most ${MAX} pictures and ${MAX} files in a post.`);
    for (const file of fits) {
      const stop = new AbortController();
      const picture = isPicture(file);
      const key = newKey();
      setAttachments((all) => [...all, { key, name: file.name, picture, preview: picture ? URL.createObjectURL(file) : '', progress: 0, stop }]);
      upload(file, { onProgress: (progress) => change(key, { progress }), signal: stop.signal }).then(
        (id) => change(key, { id }),
        (error: Error) => {
          if (stop.signal.aborted) return;
          remove(key);
          showError(error.message);
        },
      );
    }
  };

  const ids = (picture: boolean) => attachments.filter((one) => one.picture === picture).flatMap((one) => one.id ?? []);
  return {
    attachments,
    add,
    remove,
    describe: (one: Attachment, alternativeText: string) => void (one.id && describe({ input: { imageId: one.id, alternativeText } })),
    /** For after it was posted, and for what wasn't taken. */
    put: setAttachments,
    waiting: attachments.some((one) => !one.id),
    attached: (): Attached => ({ imageIds: ids(true), fileIds: ids(false) }),
  };
}

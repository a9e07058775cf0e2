import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { ChosenPassage } from '../../features/ties/passage/passage-reader.js';
import { graphql } from '../../shared/graphql/document.js';
import { useOnceKey } from '../../shared/graphql/once-key.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { PostItem } from './post-item-fragment.js';

void PostItem;

export const CreatePost = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      post {
        ...PostItem
      }
    }
  }
`);

interface Where {
  channelId?: string | null;
  replyToId?: string;
  quoteOfId?: string;
  imageIds?: string[];
  fileIds?: string[];
  passage?: ChosenPassage;
}

/** Publishes a post; false after the reader was told why it wasn't taken. `again` is what they are offered then. */
export function usePublish() {
  const { t } = useLingui();
  const createPost = useAction(CreatePost);
  const key = useOnceKey();
  return useCallback(
    async (text: string, where: Where = {}, again?: () => void) => {
      const input = { text, ...where };
      const data = await createPost({ input: { ...input, idempotencyKey: key.for(input) } }, { undone: t`Your post wasn’t published; your words are kept.`, again });
      if (data) key.taken();
      return data !== null;
    },
    [createPost, key, t],
  );
}

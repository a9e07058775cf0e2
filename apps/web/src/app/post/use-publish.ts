import { useCallback, useRef } from 'react';
import type { ChosenPassage } from '../../features/ties/passage/passage-reader.js';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { PostItem } from './post-item-fragment.js';

void PostItem;

const CreatePost = graphql(`
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

/**
 * Publishes a post; false after the reader was told why it wasn't taken. Where the answer was lost on the way, the same words sent
 * again have the same key, and are published once.
 */
export function usePublish() {
  const createPost = useAction(CreatePost);
  const lost = useRef<{ words: string; key: string } | null>(null);
  return useCallback(
    async (text: string, where: Where = {}) => {
      const words = JSON.stringify({ text, ...where });
      const key = lost.current?.words === words ? lost.current.key : crypto.randomUUID();
      lost.current = null;
      const data = await createPost({ input: { text, ...where, idempotencyKey: key } }, {
        onError: (code) => {
          if (code === 'OFFLINE') lost.current = { words, key };
          return false;
        },
      });
      return data !== null;
    },
    [createPost],
  );
}

import { useCallback } from 'react';
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
}

/** Publishes a post; false after the reader was told why it wasn't taken. Sent twice by a shaky line, it is published once. */
export function usePublish() {
  const createPost = useAction(CreatePost);
  return useCallback(
    async (text: string, where: Where = {}) => {
      const data = await createPost({ input: { text, ...where, idempotencyKey: crypto.randomUUID() } });
      return data !== null;
    },
    [createPost],
  );
}

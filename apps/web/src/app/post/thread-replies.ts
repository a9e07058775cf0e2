import { graphql } from '../../shared/graphql/document.js';
import { PostPage } from './post-page.js';

void PostPage;

/** The answers below a post, as the thread page and an article's discussion show them. */
export const ThreadReplies = graphql(`
  fragment ThreadReplies on Post {
    id
    descendants(first: 100) {
      ...PostPage
    }
  }
`);

import { graphql } from '../../shared/graphql/document.js';
import { PostPage } from './post-page.js';

void PostPage;

/**
 * The answers below a post, as the thread page and an article's discussion show them, a page at a time. The cache joins the pages
 * (`shared/graphql/cache-shape.ts`), so that whatever page was asked for last, all that have been read are here.
 */
export const ThreadReplies = graphql(`
  fragment ThreadReplies on Post {
    id
    descendants(first: 100, after: $repliesAfter) {
      ...PostPage
    }
  }
`);

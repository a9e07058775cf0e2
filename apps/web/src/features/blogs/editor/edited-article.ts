import { graphql } from '../../../shared/graphql/document.js';

/** What saving must know of an article. */
export const SavedArticle = graphql(`
  fragment SavedArticle on Article {
    id
    slug
    title
    status
    revision {
      id
    }
  }
`);

/** All that the editor shows of an article. */
export const EditedArticle = graphql(`
  fragment EditedArticle on Article {
    id
    slug
    title
    body
    excerpt
    cover {
      id
    }
    status
    tags {
      id
      name
    }
    category {
      id
      name
    }
    ...SavedArticle
  }
`);

import { graphql } from '../../../shared/graphql/document.js';
import { PersonFace } from '../../../shared/person/avatar.js';

void PersonFace;

/** With whom an article is shared. */
export const ArticleShares = graphql(`
  fragment ArticleShares on Article {
    id
    coAuthors {
      id
      handle
      displayName
      ...PersonFace
    }
    commenters {
      id
      handle
      displayName
      ...PersonFace
    }
  }
`);

export const ShareArticle = graphql(`
  mutation ShareArticle($input: ShareArticleInput!) {
    shareArticle(input: $input) {
      article {
        ...ArticleShares
      }
    }
  }
`);

export const UnshareArticle = graphql(`
  mutation UnshareArticle($articleId: ID!, $personId: ID!) {
    unshareArticle(input: { articleId: $articleId, personId: $personId }) {
      article {
        viewerCanEdit
        ...ArticleShares
      }
    }
  }
`);

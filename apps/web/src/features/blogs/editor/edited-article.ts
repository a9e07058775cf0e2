import { graphql } from '../../../shared/graphql/document.js';
import { ArticleSchedule } from '../schedule.js';

void ArticleSchedule;

/** What saving must know of an article. */
export const SavedArticle = graphql(`
  fragment SavedArticle on Article {
    id
    slug
    title
    status
    updatedAt
    revision {
      id
      number
    }
  }
`);

/** Whether it came out, be it held since: its text changes when one says so, and how it comes out isn't a question any more. */
export function isOut({ status }: { readonly status: string }): boolean {
  return status !== 'DRAFT' && status !== 'SCHEDULED';
}

/** All that the editor shows of an article. */
export const EditedArticle = graphql(`
  fragment EditedArticle on Article {
    id
    slug
    title
    body
    ownExcerpt
    cover {
      id
    }
    status
    viewerCanPublish
    tags {
      id
      name
    }
    category {
      id
      name
    }
    ...ArticleSchedule
    ...SavedArticle
  }
`);

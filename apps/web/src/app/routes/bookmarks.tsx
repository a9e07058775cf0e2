import { ArticleRow, ListedArticle } from '../../features/blogs/article-rows.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostItem } from '../post/post-item-fragment.js';
import { PostView } from '../post/post-item.js';
import { Column } from '../shell/column.js';
import styles from './bookmarks.module.css';

void [FrameParts, ListedArticle, PostItem];

const BookmarksPageQuery = graphql(`
  query BookmarksPage($after: String, $withFrame: Boolean!) {
    bookmarks(first: 20, after: $after) {
      edges {
        cursor
        node {
          __typename
          ... on Post {
            id
            ...PostItem
          }
          ... on Article {
            id
            ...ListedArticle
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What the viewer keeps for later, posts and articles, the latest first. */
export function BookmarksPage() {
  return (
    <Column title="Bookmarks">
      <Rows label="Bookmarks">
        <Page after={null} />
      </Rows>
    </Column>
  );
}

function Page({ after }: { after: string | null }) {
  const { data, error, retry } = usePage(BookmarksPageQuery, { after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.bookmarks;
  if (edges.length === 0 && !after) return <Empty title="No bookmarks yet">Keep a post or an article for later with the ribbon below it. Nobody else sees what you keep.</Empty>;
  return (
    <>
      {edges.map(({ node }) =>
        node.__typename === 'Article' ? (
          <ArticleRow key={node.id} article={node} />
        ) : (
          <li key={node.id} className={styles.post}>
            <PostView post={node} withParent />
          </li>
        ),
      )}
      {pageInfo.hasNextPage && <More>{() => <Page after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}

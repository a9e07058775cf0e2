import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArticleRow, ListedArticle } from '../../features/blogs/article-rows.js';
import { FolderMenu } from '../../features/engagement/folder-menu.js';
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
import { BookmarkFolders } from './bookmark-folders.js';
import styles from './bookmarks.module.css';

void [FrameParts, ListedArticle, PostItem];

const BookmarksPageQuery = graphql(`
  query BookmarksPage($folderId: ID, $after: String, $withFrame: Boolean!) {
    bookmarkFolders {
      id
      name
    }
    bookmarks(folderId: $folderId, first: 20, after: $after) {
      edges {
        cursor
        folder {
          id
          name
        }
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

/** What the viewer keeps for later, posts and articles, the latest first; all of it, or one folder's. */
export function BookmarksPage() {
  const { t } = useLingui();
  const { folder: folderId = null } = useSearch({ from: '/shell/bookmarks' });
  const navigate = useNavigate();
  const { data } = usePage(BookmarksPageQuery, { folderId, after: null });
  const folders = data?.bookmarkFolders ?? [];
  return (
    <Column title={t`Bookmarks`}>
      {folders.length > 0 && (
        <BookmarkFolders folders={folders} chosen={folderId} onChoose={(id) => void navigate({ to: '/bookmarks', search: id ? { folder: id } : {} })} />
      )}
      <Rows label={t`Bookmarks`}>
        <Page key={folderId} folderId={folderId} after={null} />
      </Rows>
    </Column>
  );
}

function Page({ folderId, after }: { folderId: string | null; after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(BookmarksPageQuery, { folderId, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.bookmarks;
  if (edges.length === 0 && !after) {
    return folderId ? (
      <Empty title={t`This folder is empty`}><Trans>Put a bookmark into it with the folder beside it.</Trans></Empty>
    ) : (
      <Empty title={t`No bookmarks yet`}><Trans>Keep a post or an article for later with the ribbon below it. Nobody else sees what you keep.</Trans></Empty>
    );
  }
  return (
    <>
      {edges.map(({ node, folder }) => {
        const menu = <FolderMenu subjectId={node.id} folder={folder ?? null} folders={data.bookmarkFolders} onMoved={retry} />;
        return node.__typename === 'Article' ? (
          <ArticleRow key={node.id} article={node} actions={menu} />
        ) : (
          <li key={node.id} className={styles.post}>
            <div className={styles.folder}>{menu}</div>
            <PostView post={node} withParent />
          </li>
        );
      })}
      {pageInfo.hasNextPage && <More>{() => <Page folderId={folderId} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}

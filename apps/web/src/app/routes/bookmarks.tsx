import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListedArticle } from '../../features/blogs/article-rows.js';
import { BookmarkButton } from '../../features/engagement/bookmark-button.js';
import { FolderActions } from '../../features/engagement/folder-actions.js';
import { FolderMenu } from '../../features/engagement/folder-menu.js';
import { Feed } from '../../features/stream/feed/feed.js';
import { graphql, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ArticleInFeed } from '../post/article-in-feed.js';
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
            deleted
            viewerBookmarked
            ...PostItem
          }
          ... on Article {
            id
            deleted
            viewerBookmarked
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

type Page = ResultOf<typeof BookmarksPageQuery>;
type Kept = Page['bookmarks']['edges'][number];

const pageOf = ({ bookmarks: { edges, pageInfo } }: Page) => ({ items: edges, endCursor: pageInfo.endCursor ?? null, hasNextPage: pageInfo.hasNextPage });

/** The folder that the address names; none: all. */
function useFolder(): string | null {
  return useSearch({ from: '/shell/bookmarks' }).folder ?? null;
}

function useNextPage(after: string) {
  const folderId = useFolder();
  const { data, error, retry } = usePage(BookmarksPageQuery, { folderId, after }, { requestPolicy: 'cache-first' });
  return { page: data && pageOf(data), failed: Boolean(error && !data), retry };
}

/** What the viewer keeps for later, posts and articles, the latest first; all of it, or one folder's. */
export function BookmarksPage() {
  const { t } = useLingui();
  const folderId = useFolder();
  const navigate = useNavigate();
  const { data, error, fetching, retry } = usePage(BookmarksPageQuery, { folderId, after: null });
  const folders = data?.bookmarkFolders ?? [];
  const folder = folders.find(({ id }) => id === folderId);
  return (
    <Column title={t`Bookmarks`} actions={folder && <FolderActions folder={folder} onDeleted={() => void navigate({ to: '/bookmarks', search: {} })} />}>
      {folders.length > 0 && (
        <BookmarkFolders folders={folders} chosen={folderId} onChoose={(id) => void navigate({ to: '/bookmarks', search: id ? { folder: id } : {} })} />
      )}
      {error && !data && <Failure error={error} onRetry={retry} />}
      {(!data || fetching) && !error && <PostsSkeleton count={3} />}
      {/* While a folder is on its way, what the one before held isn’t its. */}
      {data && !fetching && <Bookmarks key={folderId} folderId={folderId} page={data} />}
    </Column>
  );
}

function Bookmarks({ folderId, page }: { folderId: string | null; page: Page }) {
  const { t } = useLingui();
  return (
    <Feed
      name={`bookmarks-${folderId ?? 'all'}`}
      label={t`Bookmarks`}
      first={pageOf(page)}
      useNextPage={useNextPage}
      list={{ of: 'Query', field: 'bookmarks' }}
      keyOf={({ node }) => node.id}
      render={(kept) => <KeptItem kept={kept} folders={page.bookmarkFolders} />}
      empty={
        folderId ? (
          <Empty title={t`This folder is empty`}><Trans>Put a bookmark into it with the folder beside it.</Trans></Empty>
        ) : (
          <Empty title={t`No bookmarks yet`}><Trans>Keep a post or an article for later with the ribbon below it. Nobody else sees what you keep.</Trans></Empty>
        )
      }
    />
  );
}

function KeptItem({ kept: { node, folder }, folders }: { kept: Kept; folders: Page['bookmarkFolders'] }) {
  const menu = <FolderMenu subjectId={node.id} folder={folder ?? null} folders={folders} />;
  if (node.__typename === 'Article') {
    return <ArticleInFeed article={node} actions={node.deleted ? node.viewerBookmarked && <BookmarkButton subject={node} /> : menu} />;
  }
  if (node.deleted) return <GonePost post={node} />;
  return (
    <div className={styles.post}>
      <div className={styles.folder}>{menu}</div>
      <PostView post={node} withParent />
    </div>
  );
}

/** What one kept and a moderator hid since: that it was there, and the way to let it go. */
function GonePost({ post }: { post: { id: string; viewerBookmarked: boolean } & FragmentType<typeof PostItem> }) {
  return (
    <PostView post={post} kept={post.viewerBookmarked && <BookmarkButton subject={post} />} />
  );
}

import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { ArticleRows, ListedArticles } from '../../features/blogs/article-rows.js';
import { type FragmentType, readFragment } from '../../shared/graphql/document.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';

interface ArticlePage {
  /** Undefined as long as it isn't there. */
  articles: FragmentType<typeof ListedArticles> | undefined;
  error: CombinedError | undefined;
  retry: () => void;
}

interface ArticlePagesProps {
  /** How the page after a cursor is read; a hook, called once for each page that is shown. */
  useRead: (after: string | null) => ArticlePage;
  after?: string | null;
  /** Instead of a list without articles. */
  empty?: ReactNode;
  /** Ids of those that stand elsewhere on the page. */
  without?: readonly string[];
  withoutCategory?: boolean;
}

/** A list of articles that reads on as its end comes near: items of a list. */
export function ArticlePages({ useRead, after = null, empty, ...rows }: ArticlePagesProps) {
  const { articles, error, retry } = useRead(after);
  if (!articles) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton count={after ? 2 : 3} />;
  const { edges, pageInfo } = readFragment(ListedArticles, articles);
  if (edges.length === 0 && !after && empty) return empty;
  return (
    <>
      <ArticleRows articles={articles} {...rows} />
      {pageInfo.hasNextPage && <More>{() => <ArticlePages useRead={useRead} after={pageInfo.endCursor ?? null} {...rows} />}</More>}
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ListedArticles } from '../../features/blogs/article-rows.js';
import { GoOnReading, UnfinishedArticles } from '../../features/engagement/go-on-reading.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts, useInCompany } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ArticlePages } from '../article/article-pages.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { useWrites } from '../shell/places.js';

void [FrameParts, ListedArticles, UnfinishedArticles];

const ArticlesPageQuery = graphql(`
  query ArticlesPage($after: String, $further: Boolean = false, $withFrame: Boolean!) {
    articles(first: 20, after: $after) {
      ...ListedArticles
    }
    unfinishedArticles(first: 3) @skip(if: $further) {
      ...UnfinishedArticles
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What all blogs have published, the newest first. */
export function ArticlesPage() {
  const { t } = useLingui();
  const writes = useWrites();
  const inCompany = useInCompany();
  const { data, error, retry } = usePage(ArticlesPageQuery, { after: null });
  const write = writes && <LinkButton to="/write">{t`Write an article`}</LinkButton>;
  const none = data && readFragment(ListedArticles, data.articles).edges.length === 0;
  return (
    <Column title={t`Articles`} wide actions={!none && write}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {none && (
        <None inCompany={inCompany} action={write} />
      )}
      {data?.unfinishedArticles && <GoOnReading articles={data.unfinishedArticles} />}
      {data && !none && (
        <Rows label={t`Articles`}>
          <ArticlePages useRead={useArticles} />
        </Rows>
      )}
    </Column>
  );
}

/** Guests read what their channels’ blogs publish: there may be more that isn’t theirs. */
function None({ inCompany, action }: { inCompany: boolean; action: ReactNode }) {
  const { t } = useLingui();
  if (inCompany) return <Empty title={t`Nothing has been published yet`} action={action}>{t`What is written in the company’s blogs appears here.`}</Empty>;
  return (
    <Empty title={t`No articles for you yet`} action={<LinkButton to="/channels">{t`Your channels`}</LinkButton>}>
      {t`As a guest you read what the blogs of your channels publish. Most of the company’s blogs are for its employees.`}
    </Empty>
  );
}

function useArticles(after: string | null) {
  const { data, error, retry } = usePage(ArticlesPageQuery, { after, further: after !== null }, { requestPolicy: 'cache-first' });
  return { articles: data?.articles, error, retry };
}

import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ArrangeSeries } from '../../features/blogs/series/arrange-series.js';
import { SeriesPart, SeriesParts } from '../../features/blogs/series/series-parts.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { Missing } from './not-found.js';
import { SeriesHead, SeriesHeadParts } from './series-head.js';
import styles from './shelf.module.css';

void [FrameParts, SeriesHeadParts, SeriesPart];

const SeriesPageQuery = graphql(`
  query SeriesPage($slug: String!, $after: String, $withFrame: Boolean!) {
    series(slug: $slug) {
      id
      title
      blog {
        id
        viewerCanWrite
      }
      ...SeriesHeadParts
      articles(first: 100, after: $after) {
        edges {
          cursor
          node {
            id
            title
            deleted
            viewerCanEdit
            ...SeriesPart
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A series: what it is about, and its articles in their order. */
export function SeriesPage() {
  const { slug } = useParams({ from: '/shell/series/$slug' });
  return <SeriesView key={slug} slug={slug} />;
}

function SeriesView({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(SeriesPageQuery, { slug, after: null });
  const [arranging, arrange] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const series = data?.series;
  if (data && !series && !deleted) return <Missing what="series" />;
  const articles = series?.articles.edges.map(({ node }) => node) ?? [];
  return (
    <Column title={series?.title ?? t`Series`} wide untitled>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {series && (
        <>
          <SeriesHead series={series} onArrange={articles.length > 0 ? () => arrange(true) : undefined} busy={arranging} onDeleting={setDeleted} />
          {arranging && (
            <ArrangeSeries
              seriesId={series.id}
              articles={articles.filter(({ deleted: gone }) => !gone)}
              onDone={(changed) => {
                arrange(false);
                if (changed) retry();
              }}
            />
          )}
          {!arranging && articles.length === 0 && (
            <Empty title={t`No articles in it yet`}>
              {series.blog.viewerCanWrite ? t`Put one in from its menu: “Series…”.` : t`Come back later.`}
            </Empty>
          )}
          {!arranging && articles.length > 0 && (
            <ol className={styles.list} aria-label={t`Articles of the series`}>
              <Parts slug={slug} after={null} />
            </ol>
          )}
        </>
      )}
    </Column>
  );
}

function Parts({ slug, after }: { slug: string; after: string | null }) {
  const { data, error, retry } = usePage(SeriesPageQuery, { slug, after }, { requestPolicy: 'cache-first' });
  if (!data?.series) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton count={2} />;
  const { edges, pageInfo } = data.series.articles;
  return (
    <>
      <SeriesParts parts={edges.map(({ node }) => node)} />
      {pageInfo.hasNextPage && <More>{() => <Parts slug={slug} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}

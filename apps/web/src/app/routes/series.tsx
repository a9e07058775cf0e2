import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowsSort, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { ArrangeSeries } from '../../features/blogs/series/arrange-series.js';
import { SeriesPart, SeriesParts } from '../../features/blogs/series/series-parts.js';
import { ListedSeries, lengthOf } from '../../features/blogs/series/series-rows.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { Menu } from '../../shared/ui/menu.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import { More } from '../../shared/ui/more.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { Missing } from './not-found.js';
import styles from './shelf.module.css';

const SeriesForm = lazy(() => import('../../features/blogs/series/series-form.js'));

void [FrameParts, ListedSeries, SeriesPart];

const SeriesPageQuery = graphql(`
  query SeriesPage($slug: String!, $after: String, $withFrame: Boolean!) {
    series(slug: $slug) {
      id
      slug
      title
      description
      articleCount
      readingMinutes
      blog {
        id
        slug
        title
        viewerCanWrite
      }
      articles(first: 100, after: $after) {
        edges {
          cursor
          node {
            id
            title
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

const DeleteSeries = graphql(`
  mutation DeleteSeries($seriesId: ID!) {
    deleteSeries(input: { seriesId: $seriesId }) {
      deletedId
    }
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
  const navigate = useNavigate();
  const deleteSeries = useAction(DeleteSeries);
  const series = data?.series;
  if (data && !series && !deleted) return <Missing what="series" />;
  const rename = () =>
    series && openDialog({ title: t`The series`, size: 480, body: <SeriesForm blogId={series.blog.id} series={series} onDone={closeDialog} /> });
  const askToDelete = () =>
    series &&
    confirm({
      title: t`Delete this series?`,
      consequence: t`“${series.title}” goes. Its articles stay in the blog.`,
      action: t`Delete`,
      onConfirm: async () => {
        setDeleted(true);
        if (await deleteSeries({ seriesId: series.id })) void navigate({ to: '/b/$slug', params: { slug: series.blog.slug } });
        else setDeleted(false);
      },
    });
  const articles = series?.articles.edges.map(({ node }) => node) ?? [];
  return (
    <Column title={series?.title ?? t`Series`} untitled>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {series && (
        <>
          <header className={styles.head}>
            <div className={styles.words}>
              <p className={styles.kind}>
                <Trans>
                  Series in{' '}
                  <Link to="/b/$slug" params={{ slug: series.blog.slug }}>
                    {series.blog.title}
                  </Link>
                </Trans>
              </p>
              <h1 dir="auto">{series.title}</h1>
              {series.description && <p dir="auto">{series.description}</p>}
              <p className={styles.facts}>{lengthOf(series)}</p>
            </div>
            {series.blog.viewerCanWrite && !arranging && (
              <PageActions>
                <Menu position="bottom-end" radius="md" width={210}>
                  <Menu.Target>
                    <ActionButton label={t`Change this series`} icon={<IconDots />} />
                  </Menu.Target>
                  <Menu.Dropdown>
                    {articles.length > 0 && (
                      <Menu.Item leftSection={<IconArrowsSort size={18} />} onClick={() => arrange(true)}>
                        <Trans>Arrange</Trans>
                      </Menu.Item>
                    )}
                    <Menu.Item leftSection={<IconPencil size={18} />} onClick={rename}>
                      <Trans>Rename</Trans>
                    </Menu.Item>
                    <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={askToDelete}>
                      <Trans>Delete</Trans>
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </PageActions>
            )}
          </header>
          {arranging && (
            <ArrangeSeries
              seriesId={series.id}
              articles={articles}
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

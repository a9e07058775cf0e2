import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArticleRow, ArticleRows, ListedArticle, ListedArticles } from '../../features/blogs/article-rows.js';
import { ListedSeries, SeriesRows } from '../../features/blogs/series/series-rows.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ArticlePages } from '../article/article-pages.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import styles from './blog.module.css';
import { Missing } from './not-found.js';

const SeriesForm = lazyPart(() => import('../../features/blogs/series/series-form.js'));

void [FrameParts, ListedArticle, ListedArticles, ListedSeries];

const BlogPageQuery = graphql(`
  query BlogPage($slug: String!, $after: String, $further: Boolean = false, $withFrame: Boolean!) {
    blog(slug: $slug) {
      id
      slug
      title
      description
      viewerCanWrite
      owner {
        __typename
        ... on Person {
          id
          handle
          displayName
        }
        ... on Department {
          id
          departmentName: name
        }
        ... on Channel {
          id
          slug
          channelName: name
        }
      }
      channel {
        id
        slug
        name
        kind
        private
      }
      pinned {
        id
        ...ListedArticle
      }
      series {
        id
        ...ListedSeries
      }
      drafts: articles(first: 50, status: DRAFT) @skip(if: $further) {
        ...ListedArticles
      }
      articles(first: 20, after: $after) {
        ...ListedArticles
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A blog: whose it is, and its articles. */
export function BlogPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/shell/b/$slug' });
  const { data, error, retry } = usePage(BlogPageQuery, { slug });
  const blog = data?.blog;
  const navigate = useNavigate();
  if (data && !blog) return <Missing what="blog" />;
  const beginSeries = (blogId: string) => {
    const done = (series: { slug: string }) => {
      closeDialog();
      void navigate({ to: '/series/$slug', params: { slug: series.slug } });
    };
    openDialog({ title: t`New series`, size: 480, body: <SeriesForm blogId={blogId} onDone={done} /> });
  };
  return (
    <Column title={blog?.title ?? t`Blog`} wide untitled>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {blog && (
        <>
          <header className={styles.head}>
            <div>
              <h1>{blog.title}</h1>
              {blog.description && <p dir="auto">{blog.description}</p>}
              <p className={styles.owner}>
                {blog.owner.__typename === 'Person' && (
                  <Link to="/@{$handle}" params={{ handle: blog.owner.handle }}>
                    {blog.owner.displayName}
                  </Link>
                )}
                {blog.owner.__typename === 'Department' && blog.owner.departmentName}
                {blog.owner.__typename === 'Channel' && blog.owner.channelName}
                {blog.channel.kind !== 'EVERYONE' && <> <Trans>· read in {blog.channel.name}</Trans></>}
              </p>
            </div>
            {blog.viewerCanWrite && (
              <LinkButton to="/write" search={{ blog: blog.slug }}>
                <Trans>Write</Trans>
              </LinkButton>
            )}
          </header>
          {blog.viewerCanWrite && blog.drafts && <Drafts articles={blog.drafts} />}
          {blog.pinned.length > 0 && (
            <section className={styles.drafts} aria-label={t`Kept on top`}>
              <h2><Trans>Kept on top</Trans></h2>
              <Rows label={t`Kept on top`}>
                {blog.pinned.map((article) => (
                  <ArticleRow key={article.id} article={article} />
                ))}
              </Rows>
            </section>
          )}
          {(blog.series.length > 0 || blog.viewerCanWrite) && (
            <section className={styles.drafts} aria-labelledby="series">
              <div className={styles.heading}>
                <h2 id="series"><Trans>Series</Trans></h2>
                {blog.viewerCanWrite && (
                  <Button size="compact-sm" variant="plain" onClick={() => beginSeries(blog.id)}>
                    <Trans>New series</Trans>
                  </Button>
                )}
              </div>
              <SeriesRows series={blog.series} />
            </section>
          )}
          {readFragment(ListedArticles, blog.articles).edges.length === 0 ? (
            <Empty title={t`No articles yet`}>{blog.viewerCanWrite ? t`Write the first one.` : t`Come back later.`}</Empty>
          ) : (
            <Rows label={t`Articles`}>
              <ArticlePages key={slug} useRead={useArticles} without={blog.pinned.map(({ id }) => id)} />
            </Rows>
          )}
        </>
      )}
    </Column>
  );
}

function useArticles(after: string | null) {
  const { slug } = useParams({ from: '/shell/b/$slug' });
  const { data, error, retry } = usePage(BlogPageQuery, after ? { slug, after, further: true } : { slug }, { requestPolicy: 'cache-first' });
  return { articles: data?.blog?.articles, error, retry };
}

function Drafts({ articles }: { articles: FragmentType<typeof ListedArticles> }) {
  const { t } = useLingui();
  if (readFragment(ListedArticles, articles).edges.length === 0) return null;
  return (
    <section className={styles.drafts} aria-label={t`Drafts`}>
      <h2><Trans>Drafts</Trans></h2>
      <Rows label={t`Drafts`}>
        <ArticleRows articles={articles} />
      </Rows>
    </section>
  );
}

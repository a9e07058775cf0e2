import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { ListedArticles } from '../../features/blogs/article-rows.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ArticlePages } from '../article/article-pages.js';
import { Column } from '../shell/column.js';
import { Missing } from './not-found.js';
import styles from './shelf.module.css';

void [FrameParts, ListedArticles];

const CategoryPageQuery = graphql(`
  query CategoryPage($slug: String!, $after: String, $withFrame: Boolean!) {
    category(slug: $slug) {
      id
      name
      articles(first: 20, after: $after) {
        ...ListedArticles
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** The articles of all blogs that stand on one shelf. */
export function CategoryPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/shell/category/$slug' });
  const { data, error, retry } = usePage(CategoryPageQuery, { slug, after: null });
  const category = data?.category;
  if (data && !category) return <Missing what="category" />;
  return (
    <Column title={category?.name ?? t`Category`} wide untitled>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {category && (
        <>
          <header className={styles.head}>
            <div className={styles.words}>
              <p className={styles.kind}><Trans>Category</Trans></p>
              <h1 dir="auto">{category.name}</h1>
            </div>
          </header>
          {readFragment(ListedArticles, category.articles).edges.length === 0 ? (
            <Empty title={t`Nothing is out yet`}><Trans>What is published in this category appears here.</Trans></Empty>
          ) : (
            <Rows label={t`Articles`}>
              <ArticlePages key={slug} useRead={useArticles} withoutCategory />
            </Rows>
          )}
        </>
      )}
    </Column>
  );
}

function useArticles(after: string | null) {
  const { slug } = useParams({ from: '/shell/category/$slug' });
  const { data, error, retry } = usePage(CategoryPageQuery, { slug, after }, { requestPolicy: 'cache-first' });
  return { articles: data?.category?.articles, error, retry };
}

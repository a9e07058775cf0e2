import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ListedVersion, VersionList } from '../../features/blogs/version-list.js';
import { VersionView } from '../../features/blogs/version-view.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import styles from './article-versions.module.css';
import { Missing } from './not-found.js';

void [FrameParts, ListedVersion];

const VersionsPageQuery = graphql(`
  query VersionsPage($slug: String!, $withFrame: Boolean!) {
    article(slug: $slug) {
      id
      slug
      title
      viewerCanEdit
      revision {
        id
        number
      }
      revisions {
        id
        number
        ...ListedVersion
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What an article was after each save, for those who may edit it. */
export function ArticleVersionsPage() {
  const { slug } = useParams({ from: '/shell/a/$slug/versions' });
  const { n } = useSearch({ from: '/shell/a/$slug/versions' });
  const navigate = useNavigate();
  const { data, error, retry } = usePage(VersionsPageQuery, { slug });
  const article = data?.article;
  if (data && !article?.viewerCanEdit) return <Missing what="article that you may edit" />;
  const shown = article?.revisions.find(({ number }) => number === n) ?? article?.revision;
  return (
    <Column title={article ? `Versions of ${article.title || 'an article'}` : 'Versions'} back={<BackButton />} wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {article && shown && (
        <div className={styles.versions}>
          <VersionList slug={slug} versions={article.revisions} shown={shown.number} />
          <VersionView
            id={shown.id}
            article={article}
            onBroughtBack={() => void navigate({ to: '/a/$slug', params: { slug } })}
          />
        </div>
      )}
    </Column>
  );
}

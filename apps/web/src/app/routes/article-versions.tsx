import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { BringBack } from '../../features/blogs/versions/bring-back.js';
import { useVersions } from '../../features/blogs/versions/use-versions.js';
import { VersionComparison } from '../../features/blogs/versions/version-comparison.js';
import { ListedVersion, VersionList } from '../../features/blogs/versions/version-list.js';
import { VersionText, VersionView } from '../../features/blogs/versions/version-view.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import styles from './article-versions.module.css';
import { Missing } from './not-found.js';
import { usePresentAddress } from './use-present-address.js';

void [FrameParts, ListedVersion, VersionText];

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
        ...ListedVersion
        ...VersionText
      }
      revisions {
        id
        ...ListedVersion
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What an article was after each save, for those who may edit it: one version to read, or two beside each other. */
export function ArticleVersionsPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/shell/a/$slug/versions' });
  const { n, from } = useSearch({ from: '/shell/a/$slug/versions' });
  const navigate = useNavigate();
  const { data, error, retry } = usePage(VersionsPageQuery, { slug });
  const article = data?.article;
  const { versions, oldest, hasOlder, readOlder, error: olderError } = useVersions(article?.id, article?.revisions ?? []);
  usePresentAddress(slug, article?.slug);

  const newest = article?.revision;
  const current = newest?.number ?? 0;
  const asked = Math.min(n ?? current, from ?? current);
  useEffect(() => {
    if (hasOlder && asked < oldest) void readOlder();
  }, [asked, oldest, hasOlder, readOlder]);

  if (data && !article?.viewerCanEdit) return <Missing what="article that you may edit" />;
  const known = versions.map((version) => readFragment(ListedVersion, version));
  const shown = known.find(({ number }) => number === n) ?? known[0];
  const base = known.find(({ number }) => number === from);
  const earlier = shown && known.find(({ number }) => number < shown.number);
  const show = (search: { n?: number; from?: number }) => void navigate({ to: '/a/$slug/versions', params: { slug }, search, replace: true });

  const actionsFor = (version: { id: string; number: number }) =>
    article && newest &&
    version.id !== newest.id && (
      <BringBack
        key={version.id}
        version={version}
        article={{ ...article, revision: newest }}
        onConflict={retry}
        onCompare={(number) => show({ from: version.number, n: number })}
        onDone={() => void navigate({ to: '/a/$slug', params: { slug } })}
      />
    );
  return (
    <Column title={article?.title ? t`Versions of ${article.title}` : article ? t`Versions of an article` : t`Versions`} back={<BackButton />} wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {article && shown && base && (
        <div className={styles.comparison}>
          <div className={styles.actions}>
            <LinkButton to="/a/$slug/versions" params={{ slug }} search={{ n: shown.number }} replace>
              <Trans>All versions</Trans>
            </LinkButton>
            {actionsFor(base)}
          </div>
          <VersionComparison versions={versions} before={base.number} after={shown.number} onChoose={(before, after) => show({ from: before, n: after })} />
        </div>
      )}
      {newest && shown && !base && (
        <div className={styles.versions}>
          <div>
            <VersionList slug={slug} versions={versions} shown={shown.number} current={current} />
            {olderError && <Failure error={olderError} onRetry={() => void readOlder()} />}
            {hasOlder && !olderError && (
              <Button variant="plain" onClick={() => void readOlder()}>
                <Trans>Earlier versions</Trans>
              </Button>
            )}
          </div>
          <VersionView
            id={shown.id}
            newest={newest}
            actions={
              <>
                {earlier && (
                  <Button variant="quiet" onClick={() => show({ from: earlier.number, n: shown.number })}>
                    <Trans>Compare with version {earlier.number}</Trans>
                  </Button>
                )}
                {actionsFor(shown)}
              </>
            }
          />
        </div>
      )}
    </Column>
  );
}

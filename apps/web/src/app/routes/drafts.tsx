import { Trans, useLingui } from '@lingui/react/macro';
import { ArticleRows, ListedArticles } from '../../features/blogs/article-rows.js';
import { CoAuthorOffers } from '../../features/ties/growth/co-author-offers.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { useWrites } from '../shell/places.js';
import styles from './blog.module.css';

void [FrameParts, ListedArticles];

const DraftsPageQuery = graphql(`
  query DraftsPage($shared: Boolean!, $after: String, $withFrame: Boolean!) {
    myDrafts(first: 20, after: $after, shared: $shared) {
      ...ListedArticles
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What the viewer has begun and not published, in whichever blog, and what others share with them. */
export function DraftsPage() {
  const { t } = useLingui();
  const writes = useWrites();
  const { data } = usePage(DraftsPageQuery, { shared: true, after: null });
  const shared = data && readFragment(ListedArticles, data.myDrafts).edges.length > 0;
  return (
    <Column title={t`Drafts`} actions={writes && <LinkButton to="/write"><Trans>Write an article</Trans></LinkButton>}>
      <CoAuthorOffers />
      {shared && (
        <section className={styles.drafts} aria-labelledby="shared">
          <h2 id="shared"><Trans>Shared with you</Trans></h2>
          <Rows label={t`Shared with you`}>
            <Page shared after={null} />
          </Rows>
        </section>
      )}
      {shared && <h2 className={styles.own}><Trans>Yours</Trans></h2>}
      <Rows label={t`Drafts`}>
        <Page shared={false} after={null} />
      </Rows>
    </Column>
  );
}

function Page({ shared, after }: { shared: boolean; after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(DraftsPageQuery, { shared, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = readFragment(ListedArticles, data.myDrafts);
  if (edges.length === 0 && !after && !shared) {
    return <Empty title={t`No drafts of your own`}><Trans>What you begin to write waits here until you publish it. Nobody else sees it unless you share it.</Trans></Empty>;
  }
  return (
    <>
      <ArticleRows articles={data.myDrafts} />
      {pageInfo.hasNextPage && <More>{() => <Page shared={shared} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { ArticleRows, ListedArticles } from '../../features/blogs/article-rows.js';
import { CoAuthorOffers, OffersToWrite } from '../../features/ties/growth/co-author-offers.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
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

void [FrameParts, ListedArticles, OffersToWrite];

const DraftsPageQuery = graphql(`
  query DraftsPage($withFrame: Boolean!) {
    own: myDrafts(first: 20, shared: false) {
      ...ListedArticles
    }
    shared: myDrafts(first: 20, shared: true) {
      ...ListedArticles
    }
    ...OffersToWrite
    ...FrameParts @include(if: $withFrame)
  }
`);

const MoreDrafts = graphql(`
  query MoreDrafts($shared: Boolean!, $after: String!) {
    myDrafts(first: 20, after: $after, shared: $shared) {
      ...ListedArticles
    }
  }
`);

/** What the viewer has begun and not published, in whichever blog, and what others share with them. */
export function DraftsPage() {
  const { t } = useLingui();
  const writes = useWrites();
  const { data, error, retry } = usePage(DraftsPageQuery, {});
  const shared = data && readFragment(ListedArticles, data.shared).edges.length > 0;
  const none = data && readFragment(ListedArticles, data.own).edges.length === 0;
  return (
    <Column title={t`Drafts`} wide actions={writes && <LinkButton to="/write"><Trans>Write an article</Trans></LinkButton>}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={3} />}
      {data && <CoAuthorOffers offers={data} />}
      {shared && (
        <section className={styles.drafts} aria-labelledby="shared">
          <h2 id="shared"><Trans>Shared with you</Trans></h2>
          <Rows label={t`Shared with you`}>
            <Drafts articles={data.shared} shared />
          </Rows>
        </section>
      )}
      {shared && <h2 className={styles.own}><Trans>Yours</Trans></h2>}
      {none && <Empty title={t`No drafts of your own`}><Trans>What you begin to write waits here until you publish it. Nobody else sees it unless you share it.</Trans></Empty>}
      {data && !none && (
        <Rows label={t`Drafts`}>
          <Drafts articles={data.own} shared={false} />
        </Rows>
      )}
    </Column>
  );
}

function Drafts({ articles, shared }: { articles: FragmentType<typeof ListedArticles>; shared: boolean }) {
  const { pageInfo } = readFragment(ListedArticles, articles);
  return (
    <>
      <ArticleRows articles={articles} />
      {pageInfo.hasNextPage && <More>{() => <Further shared={shared} after={pageInfo.endCursor ?? ''} />}</More>}
    </>
  );
}

function Further({ shared, after }: { shared: boolean; after: string }) {
  const [{ data, error }, retry] = useQuery({ query: MoreDrafts, variables: { shared, after }, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  return data ? <Drafts articles={data.myDrafts} shared={shared} /> : <PostsSkeleton count={3} />;
}

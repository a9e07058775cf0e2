import { Trans, useLingui } from '@lingui/react/macro';
import { FeedTabs, TimelineTabs } from '../../features/feeds/feed-tabs.js';
import { HighlightSliders, HighlightWeights } from '../../features/feeds/highlight-sliders.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { HighlightReason } from '../home/highlight-reason.js';
import { PostItem } from '../post/post-item-fragment.js';
import { PostView } from '../post/post-item.js';
import { Column } from '../shell/column.js';
import styles from './highlights.module.css';

void [FeedTabs, FrameParts, HighlightWeights, PostItem];

const HighlightsPageQuery = graphql(`
  query HighlightsPage($withFrame: Boolean!) {
    highlights(first: 20) {
      ...HighlightWeights
      posts {
        group
        score
        post {
          id
          deleted
          ...PostItem
        }
      }
    }
    ...FeedTabs
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What others posted in the last days, by a formula that one can see and change. */
export function HighlightsPage() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(HighlightsPageQuery, {});
  const posts = data?.highlights.posts.filter(({ post }) => !post.deleted) ?? [];
  return (
    <Column title={t`Highlights`}>
      <TimelineTabs />
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {data && <HighlightSliders of={data.highlights} onMoved={retry} />}
      {data && posts.length === 0 && <Empty title={t`Nothing stands out`}><Trans>Nobody but you posted in the last seven days, or the sliders leave nothing over.</Trans></Empty>}
      <div role="feed" aria-label={t`Highlights`}>
        {posts.map(({ post, group, score }) => (
          <div key={post.id} className={styles.item}>
            <PostView post={post} reason={<HighlightReason group={group} score={score} />} />
          </div>
        ))}
      </div>
    </Column>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ChannelComposer } from '../post/channel-composer.js';
import { ChannelNews } from '../post/channel-news.js';
import { PostFeed } from '../post/post-feed.js';
import { postsOf } from '../post/post-page.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { EveryonePageQuery } from './everyone-query.js';
import { pageSize } from './home-query.js';

function useNextPage(after: string) {
  const { data, error, retry } = usePage(EveryonePageQuery, { first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data && postsOf(data.everyoneTimeline), failed: Boolean(error && !data), retry };
}

/** What was said to the whole company, newest first. */
export function EveryonePage() {
  const { t } = useLingui();
  const { data, error, retry, reread } = usePage(EveryonePageQuery, { first: pageSize });
  return (
    <Column title={t`Everyone`}>
      {data?.channel?.viewerCanPost && <ChannelComposer id={data.channel.id} name={data.channel.name} everyone />}
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {data && (
        <PostFeed
          name="everyone"
          label={t`Posts to everyone`}
          first={data.everyoneTimeline}
          useNextPage={useNextPage}
          list={{ of: 'Query', field: 'everyoneTimeline' }}
          withoutChannel
          empty={
            <Empty title={t`Nobody has said anything yet`} action={<LinkButton to="/"><Trans>Write the first post</Trans></LinkButton>}>
              <Trans>Posts to the whole company appear here.</Trans>
            </Empty>
          }
        />
      )}
      {data?.channel && <ChannelNews channelId={data.channel.id} reread={reread} />}
    </Column>
  );
}

import { useLingui } from '@lingui/react/macro';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ChannelComposer } from '../post/channel-composer.js';
import { ChannelNews } from '../post/channel-news.js';
import { EveryoneFeed } from '../post/everyone-feed.js';
import { Column } from '../shell/column.js';
import { EveryonePageQuery } from './everyone-query.js';
import { pageSize } from './home-query.js';

/** What was said to the whole company, newest first. */
export function EveryonePage() {
  const { t } = useLingui();
  const { data, error, retry, reread } = usePage(EveryonePageQuery, { first: pageSize });
  return (
    <Column title={t`Everyone`}>
      {data?.channel?.viewerCanPost && <ChannelComposer id={data.channel.id} name={data.channel.name} everyone />}
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {data && <EveryoneFeed first={data.everyoneTimeline} />}
      {data?.channel && <ChannelNews channelId={data.channel.id} reread={reread} />}
    </Column>
  );
}

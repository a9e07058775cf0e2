import { useParams } from '@tanstack/react-router';
import { ChannelAbout, ChannelHead } from '../../features/channels/channel-head.js';
import { MembershipButton } from '../../features/channels/membership-button.js';
import { Composer } from '../../features/stream/composer/composer.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import { AttachedArticle } from '../../features/ties/attached-article.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Avatar } from '../../shared/person/avatar.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ChannelNews } from '../post/channel-news.js';
import { PostFeed } from '../post/post-feed.js';
import { PostPage, postsOf } from '../post/post-page.js';
import { usePublish } from '../post/use-publish.js';
import { Column } from '../shell/column.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import { pageSize } from './home-query.js';
import styles from './home.module.css';
import { Missing } from './not-found.js';

void [ChannelAbout, FrameParts, PostPage];

const ChannelPageQuery = graphql(`
  query ChannelPage($slug: String!, $first: Int!, $after: String, $withFrame: Boolean!) {
    channel(slug: $slug) {
      id
      slug
      name
      kind
      private
      viewerIsMember
      viewerFollows
      viewerCanPost
      ...ChannelAbout
      timeline(first: $first, after: $after) {
        ...PostPage
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A channel: what it is for, who is in it, and what is written there. */
export function ChannelPage() {
  const { slug } = useParams({ from: '/shell/c/$slug' });
  const { data, error, retry, reread } = usePage(ChannelPageQuery, { slug, first: pageSize });
  const refreshFrame = useRefreshFrame();
  const channel = data?.channel;
  if (data && !channel) return <Missing what="channel" />;
  return (
    <Column title={channel?.name ?? 'Channel'} untitled>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {channel && (
        <>
          <ChannelHead
            channel={channel}
            actions={
              <>
                {channel.kind !== 'EVERYONE' && !channel.viewerIsMember && <FollowButton subject={channel} name={channel.name} />}
                <MembershipButton channel={channel} onChanged={refreshFrame} />
              </>
            }
          />
          {channel.viewerCanPost && <ChannelComposer id={channel.id} name={channel.name} />}
          <PostFeed
            name={`channel-${slug}`}
            label={`Posts in ${channel.name}`}
            first={channel.timeline}
            useNextPage={useNextPage}
            withoutChannel
            empty={
              <Empty title="Nothing here yet">
                {channel.viewerCanPost ? 'Be the first to write something.' : 'What its publishers write appears here.'}
              </Empty>
            }
          />
          <ChannelNews key={channel.id} channelId={channel.id} reread={reread} />
        </>
      )}
    </Column>
  );
}

function useNextPage(after: string) {
  const { slug } = useParams({ from: '/shell/c/$slug' });
  const { data, error, retry } = usePage(ChannelPageQuery, { slug, first: pageSize, after });
  return { page: data?.channel ? postsOf(data.channel.timeline) : undefined, failed: Boolean(error && !data), retry };
}

function ChannelComposer({ id, name }: { id: string; name: string }) {
  const self = useSelf();
  const publish = usePublish();
  return (
    <div id="composer" className={styles.composer}>
      <Composer
        draftKey={`channel-${id}`}
        label={`New post in ${name}`}
        placeholder={`Write to ${name}`}
        action="Post"
        face={self && <Avatar person={self} />}
        preview={(text) => <AttachedArticle text={text} />}
        onPublish={(text) => publish(text, { channelId: id })}
      />
    </div>
  );
}

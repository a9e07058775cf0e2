import { IconSettings } from '@tabler/icons-react';
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArchivedNote } from '../../features/channels/archived-note.js';
import { ChannelAboutPart, ChannelDetails } from '../../features/channels/channel-about.js';
import { ChannelAbout, ChannelHead } from '../../features/channels/channel-head.js';
import { ChannelTabs } from '../../features/channels/channel-tabs.js';
import { MembershipButton } from '../../features/channels/membership-button.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import { MuteButton } from '../../features/stream/mute/mute-button.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PinnedList } from '../../features/ties/pins/pinned-list.js';
import { ChannelPins } from '../../features/ties/pins/pinning.js';
import { ChannelArticles } from '../channel/channel-articles.js';
import { ChannelFiles } from '../channel/channel-files.js';
import { ChannelComposer } from '../post/channel-composer.js';
import { ChannelNews } from '../post/channel-news.js';
import { PostFeed } from '../post/post-feed.js';
import { PostPage, postsOf } from '../post/post-page.js';
import { Column } from '../shell/column.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import { pageSize } from './home-query.js';
import { Missing } from './not-found.js';

const ChannelSettingsForm = lazyPart(() => import('../../features/channels/channel-settings-form.js'));

void [ChannelAbout, ChannelDetails, ChannelPins, FrameParts, PostPage];

const ChannelPageQuery = graphql(`
  query ChannelPage($slug: String!, $first: Int!, $after: String, $withFrame: Boolean!) {
    channel(slug: $slug) {
      id
      slug
      name
      kind
      private
      companyWide
      memberCount
      viewerIsMember
      viewerFollows
      viewerMute {
        id
      }
      viewerCanPost
      archivedAt
      viewerCanManage
      description
      rules
      ...ChannelAbout
      ...ChannelDetails
      ...ChannelPins
      timeline(first: $first, after: $after) {
        ...PostPage
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A channel: what it is for, who is in it, and what is written there. */
export function ChannelPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/shell/c/$slug' });
  const { show } = useSearch({ from: '/shell/c/$slug' });
  const { data, error, retry, reread } = usePage(ChannelPageQuery, { slug, first: pageSize });
  const refreshFrame = useRefreshFrame();
  const channel = data?.channel;
  const navigate = useNavigate();
  if (data && !channel) return <Missing what="channel" />;
  const changed = () => {
    refreshFrame();
    // Who leaves a private channel has nothing more to read here.
    if (channel?.private && channel.viewerIsMember) void navigate({ to: '/' });
    else retry();
  };
  const settingsSaved = () => {
    closeDialog();
    refreshFrame();
  };
  const openSettings = () =>
    channel &&
    openDialog({ title: t`Channel settings`, size: 440, body: <ChannelSettingsForm channel={channel} onDone={settingsSaved} /> });
  return (
    <Column title={channel?.name ?? t`Channel`} untitled>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {channel && (
        <>
          <ChannelHead
            channel={channel}
            actions={
              <>
                {channel.kind !== 'EVERYONE' && <MuteButton subject={channel} name={channel.name} />}
                {offersFollowing(channel) && <FollowButton subject={channel} name={channel.name} />}
                <MembershipButton channel={channel} onChanged={changed} />
                {channel.viewerCanManage && <ActionButton label={t`Settings of this channel`} icon={<IconSettings />} onClick={openSettings} />}
              </>
            }
          />
          {channel.archivedAt && <ArchivedNote since={channel.archivedAt} />}
          <ChannelTabs slug={channel.slug} />
          {show === 'articles' && <ChannelArticles slug={channel.slug} />}
          {show === 'files' && <ChannelFiles slug={channel.slug} />}
          {show === 'about' && <ChannelAboutPart channel={channel} />}
          {!show && (
            <>
              <PinnedList channel={channel} />
              {channel.viewerCanPost && <ChannelComposer key={channel.id} id={channel.id} name={channel.name} readers={channel.kind === 'BROADCAST' ? channel.memberCount : undefined} />}
              <PostFeed
                name={`channel-${slug}`}
                label={t`Posts in ${channel.name}`}
                first={channel.timeline}
                useNextPage={useNextPage}
                list={{ of: `Channel:${channel.id}`, field: 'timeline' }}
                withoutChannel
                pageOf={channel.id}
                empty={
                  <Empty title={t`Nothing here yet`}>
                    {emptyWords(channel)}
                  </Empty>
                }
              />
            </>
          )}
          <ChannelNews key={channel.id} channelId={channel.id} reread={reread} />
        </>
      )}
    </Column>
  );
}

function emptyWords({ viewerCanPost, archivedAt, kind }: { viewerCanPost: boolean; archivedAt: string | null; kind: string }): string {
  if (archivedAt) return t`It was archived before anybody wrote something.`;
  if (viewerCanPost) return t`Be the first to write something.`;
  return kind === 'BROADCAST' ? t`What its publishers write appears here.` : t`What its members write appears here.`;
}

/** Where one can join, that is the one button; following is for departments' channels, and to be ended where it was begun elsewhere. */
function offersFollowing({ kind, viewerIsMember, viewerFollows, archivedAt }: { kind: string; viewerIsMember: boolean; viewerFollows: boolean; archivedAt: string | null }): boolean {
  return !viewerIsMember && ((kind === 'DEPARTMENT' && !archivedAt) || viewerFollows);
}

function useNextPage(after: string) {
  const { slug } = useParams({ from: '/shell/c/$slug' });
  const { data, error, retry } = usePage(ChannelPageQuery, { slug, first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data?.channel ? postsOf(data.channel.timeline) : undefined, failed: Boolean(error && !data), retry };
}

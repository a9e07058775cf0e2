import { t } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { MemberMenu } from '../../features/channels/member-menu.js';
import { ChannelTabs } from '../../features/channels/channel-tabs.js';
import { memberCountOf } from '../../features/channels/channel-words.js';
import { PersonRow, PersonRowParts } from '../../features/people/person-row.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import styles from './channel-members.module.css';
import { Missing } from './not-found.js';

const AddMembersForm = lazyPart(() => import('../../features/channels/add-members-form.js'));

void [FrameParts, PersonRowParts];

const ChannelMembersPageQuery = graphql(`
  query ChannelMembersPage($slug: String!, $after: String, $withFrame: Boolean!) {
    channel(slug: $slug) {
      id
      slug
      name
      kind
      private
      companyWide
      memberCount
      viewerCanManage
      owners {
        id
        handle
        displayName
      }
      publishers {
        id
        handle
        displayName
      }
      members(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            displayName
            ...PersonRowParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

type Channel = NonNullable<ResultOf<typeof ChannelMembersPageQuery>['channel']>;

/** Who belongs to a channel; for those who look after it, with ways to change that. */
export function ChannelMembersPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/shell/c/$slug/members' });
  const { data, error, retry } = usePage(ChannelMembersPageQuery, { slug, after: null });
  const channel = data?.channel;
  if (data && !channel) return <Missing what="channel" />;
  const byRule = channel && whoIsIn(channel);
  const adds = channel?.viewerCanManage && !byRule;
  const openAdd = () =>
    channel && openDialog({ title: t`Add people to ${channel.name}`, body: <AddMembersForm channel={channel} /> });
  return (
    <Column
      wide
      title={channel ? memberCountOf(channel.memberCount) : t`Members`}
      tabTitle={channel ? t`Members of ${channel.name}` : undefined}
      back={<BackButton />}
      actions={adds && <Button variant="quiet" onClick={openAdd}><Trans>Add people</Trans></Button>}
    >
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {channel && (
        <>
          <ChannelTabs slug={channel.slug} />
          {byRule && <p className={styles.rule}>{byRule}</p>}
          <Rows label={t`Members`}>
            <Members channel={channel} />
          </Rows>
        </>
      )}
    </Column>
  );
}

/** Who is in by a rule, which nobody changes here; undefined where people choose. */
function whoIsIn({ kind, companyWide }: Channel): string | undefined {
  if (kind === 'EVERYONE') return t`Everybody in the company is in this channel. Nobody is added or removed.`;
  if (companyWide) return t`This channel is for everybody, so everybody in the company is in it. Nobody is added or removed; its owners say who may start posts.`;
  if (kind === 'DEPARTMENT') return t`The company’s directory says who is in this department. Its owners are chosen here.`;
  return undefined;
}

const markOf = (role: 'Owner' | 'Publisher' | undefined) => (role === 'Owner' ? t`Owner` : role === 'Publisher' ? t`Publisher` : undefined);

function Members({ channel }: { channel: Channel }) {
  const self = useSelf();
  const navigate = useNavigate();
  const refreshFrame = useRefreshFrame();
  const roles = new Map([...channel.publishers.map(({ id }) => [id, 'Publisher'] as const), ...channel.owners.map(({ id }) => [id, 'Owner'] as const)]);
  const { edges, pageInfo } = channel.members;
  const removed = (personId: string) => {
    if (personId !== self?.id) return;
    refreshFrame();
    if (channel.private) void navigate({ to: '/channels' });
  };
  return (
    <>
      {edges.map(({ node }) => (
        <PersonRow
          key={node.id}
          person={node}
          mark={markOf(roles.get(node.id))}
          actions={
            channel.viewerCanManage && channel.kind !== 'EVERYONE' && (
              <MemberMenu channel={channel} person={node} role={roles.get(node.id)} onRemoved={() => removed(node.id)} />
            )
          }
        />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <More>{() => <NextMembers slug={channel.slug} after={pageInfo.endCursor!} />}</More>
      )}
    </>
  );
}

function NextMembers({ slug, after }: { slug: string; after: string }) {
  const { data, error, retry } = usePage(ChannelMembersPageQuery, { slug, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data?.channel) return <PostsSkeleton count={3} />;
  return <Members channel={data.channel} />;
}

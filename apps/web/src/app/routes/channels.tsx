import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ChannelChoice } from '../../features/channels/channel-choice.js';
import { LISTED_CHANNELS, type ListedChannels } from '../../features/channels/channel-shows.js';
import { ChannelRow, ChannelRowParts } from '../../features/channels/channel-row.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useFrame } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { SearchField } from '../../shared/ui/search-field.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { useNewChannel } from '../channel/use-new-channel.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import { Column } from '../shell/column.js';

void [ChannelRowParts, FrameParts];

const ChannelsPageQuery = graphql(`
  query ChannelsPage($filter: ChannelFilter!, $after: String, $withFrame: Boolean!) {
    activeChannels(filter: $filter, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          ...ChannelRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** All channels that one may see, to join and to leave. */
export function ChannelsPage() {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const { show } = useSearch({ from: '/shell/channels' });
  const { viewerCanCreateChannel } = useFrame();
  const newChannel = useNewChannel();
  const refreshFrame = useRefreshFrame();
  return (
    <Column title={t`Channels`} wide actions={viewerCanCreateChannel && <Button variant="quiet" onClick={newChannel}><Trans>New channel</Trans></Button>}>
      <SearchField label={t`Find a channel`} onSearch={setQuery} />
      <ChannelChoice />
      <Rows label={t`Channels`}>
        <Page key={`${show} ${query}`} query={query} show={show} after={null} onChanged={refreshFrame} />
      </Rows>
    </Column>
  );
}

interface PageProps {
  query: string;
  show: ListedChannels | undefined;
  after: string | null;
  onChanged: () => void;
}

function Page({ query, show, after, onChanged }: PageProps) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ChannelsPageQuery, { filter: { ...(query ? { query } : {}), ...(show ? LISTED_CHANNELS[show] : {}) }, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.activeChannels;
  if (edges.length === 0 && !after) return <Empty title={t`No channel fits`}><Trans>Try another word, or open a channel of your own.</Trans></Empty>;
  return (
    <>
      {edges.map(({ node }) => (
        <ChannelRow key={node.id} channel={node} onChanged={onChanged} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page query={query} show={show} after={pageInfo.endCursor ?? null} onChanged={onChanged} />}</More>}
    </>
  );
}

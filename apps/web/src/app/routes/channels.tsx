import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ChannelChoice } from '../../features/channels/channel-choice.js';
import { type ChannelsSearch, channelsSearch, LISTED_CHANNELS } from '../../features/channels/channel-shows.js';
import { ChannelRow, ChannelRowParts } from '../../features/channels/channel-row.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
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
import styles from './channels.module.css';

void [ChannelRowParts, FrameParts];

const Listed = graphql(`
  fragment ListedChannels on ChannelConnection {
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
`);

const ChannelsPageQuery = graphql(`
  query ChannelsPage($filter: ChannelFilter!, $after: String, $byName: Boolean = false, $withFrame: Boolean!) {
    activeChannels(filter: $filter, first: 50, after: $after) @skip(if: $byName) {
      ...ListedChannels
    }
    channels(filter: $filter, first: 50, after: $after) @include(if: $byName) {
      ...ListedChannels
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** All channels that one may see, to join and to leave. */
export function ChannelsPage() {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const search = useSearch({ from: '/shell/channels' });
  const navigate = useNavigate();
  const { viewerCanCreateChannel } = useFrame();
  const newChannel = useNewChannel();
  const refreshFrame = useRefreshFrame();
  return (
    <Column title={t`Channels`} wide actions={viewerCanCreateChannel && <Button variant="quiet" onClick={newChannel}><Trans>New channel</Trans></Button>}>
      <div className={styles.find}>
        <SearchField label={t`Find a channel`} onSearch={setQuery} />
        <SegmentedControl
          aria-label={t`Order`}
          size="xs"
          radius="xl"
          value={search.sort ?? 'active'}
          onChange={(sort) => void navigate({ to: '/channels', search: channelsSearch({ ...search, sort }), replace: true, resetScroll: false })}
          data={[
            { value: 'active', label: t`By activity` },
            { value: 'name', label: t({ message: 'By name', context: 'order of channels' }) },
          ]}
        />
      </div>
      <ChannelChoice sort={search.sort} />
      <Rows label={t`Channels`}>
        <Page key={`${search.show} ${search.sort} ${query}`} query={query} search={search} after={null} onChanged={refreshFrame} />
      </Rows>
    </Column>
  );
}

interface PageProps {
  query: string;
  search: ChannelsSearch;
  after: string | null;
  onChanged: () => void;
}

function Page({ query, search, after, onChanged }: PageProps) {
  const { t } = useLingui();
  const { show, sort } = search;
  const filter = { ...(query ? { query } : {}), ...(show ? LISTED_CHANNELS[show] : {}) };
  // As the gateway asked before the page was there, where nothing else is wanted.
  const { data, error, retry } = usePage(ChannelsPageQuery, { filter, after, ...(sort ? { byName: true } : {}) });
  const connection = data && readFragment(Listed, sort ? data.channels : data.activeChannels);
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!connection) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = connection;
  if (edges.length === 0 && !after) return <Empty title={t`No channel fits`}><Trans>Try another word, or open a channel of your own.</Trans></Empty>;
  return (
    <>
      {edges.map(({ node }) => (
        <ChannelRow key={node.id} channel={node} onChanged={onChanged} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page query={query} search={search} after={pageInfo.endCursor ?? null} onChanged={onChanged} />}</More>}
    </>
  );
}

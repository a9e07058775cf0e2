import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { ChannelRow, ChannelRowParts } from '../../features/channels/channel-row.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useFrame } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { SearchField } from '../../shared/ui/search-field.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import { Column } from '../shell/column.js';

const NewChannelForm = lazy(() => import('../../features/channels/new-channel-form.js'));

void [ChannelRowParts, FrameParts];

const ChannelsPageQuery = graphql(`
  query ChannelsPage($query: String, $after: String, $withFrame: Boolean!) {
    channels(filter: { query: $query }, first: 50, after: $after) {
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
  const { viewerCanCreateChannel } = useFrame();
  const navigate = useNavigate();
  const refreshFrame = useRefreshFrame();
  const openForm = () =>
    openDialog({
      title: t`New channel`,
      size: 440,
      body: (
        <NewChannelForm
          onCreated={(slug) => {
            closeDialog();
            refreshFrame();
            void navigate({ to: '/c/$slug', params: { slug } });
          }}
        />
      ),
    });
  return (
    <Column title={t`Channels`} actions={viewerCanCreateChannel && <Button variant="quiet" onClick={openForm}><Trans>New channel</Trans></Button>}>
      <SearchField label={t`Find a channel`} onSearch={setQuery} />
      <Rows label={t`Channels`}>
        <Page key={query} query={query} after={null} onChanged={refreshFrame} />
      </Rows>
    </Column>
  );
}

function Page({ query, after, onChanged }: { query: string; after: string | null; onChanged: () => void }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ChannelsPageQuery, { query: query || null, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.channels;
  if (edges.length === 0 && !after) return <Empty title={t`No channel fits`}><Trans>Try another word, or open a channel of your own.</Trans></Empty>;
  return (
    <>
      {edges.map(({ node }) => (
        <ChannelRow key={node.id} channel={node} onChanged={onChanged} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page query={query} after={pageInfo.endCursor ?? null} onChanged={onChanged} />}</More>}
    </>
  );
}

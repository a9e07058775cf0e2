import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChannelRow, ChannelRowParts } from '../../features/channels/channel-row.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { Rows } from '../../shared/ui/rows.js';
import styles from './follow-some.module.css';

void ChannelRowParts;

export const ChannelSuggestions = graphql(`
  fragment ChannelSuggestions on Query {
    channelsToJoin: activeChannels(filter: { joined: false, kind: TOPIC }, first: 5) {
      edges {
        node {
          id
          ...ChannelRowParts
        }
      }
    }
  }
`);

const SuggestionsQuery = graphql(`
  query ChannelSuggestions {
    ...ChannelSuggestions
  }
`);

/** Channels where something is going on, as the page's own query has brought them. What is joined stays in the list as long as it is on show. */
export function JoinSome({ onJoined }: { onJoined: () => void }) {
  const { t } = useLingui();
  const [first] = useState(() => ({ query: SuggestionsQuery, requestPolicy: 'cache-first' as const }));
  const [{ data }] = useQuery(first);
  if (!data) return null;
  return (
    <div className={styles.people}>
      <Rows label={t`Channels you might join`}>
        {readFragment(ChannelSuggestions, data).channelsToJoin.edges.map(({ node }) => (
          <ChannelRow key={node.id} channel={node} onChanged={onJoined} />
        ))}
      </Rows>
    </div>
  );
}

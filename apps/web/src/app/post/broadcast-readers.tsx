import { useQuery } from 'urql';
import { GoesTo } from '../../features/stream/composer/goes-to.js';
import { graphql } from '../../shared/graphql/document.js';

const BroadcastReadersQuery = graphql(`
  query BroadcastReaders($id: ID!) {
    node(id: $id) {
      __typename
      ... on Channel {
        id
        memberCount
      }
    }
  }
`);

/** To how many a post in the chosen broadcast goes. Asked once it is chosen: counting a company isn't for every page that one opens. */
export function BroadcastReaders({ channelId }: { channelId: string }) {
  const [{ data }] = useQuery({ query: BroadcastReadersQuery, variables: { id: channelId } });
  return data?.node?.__typename === 'Channel' ? <GoesTo readers={data.node.memberCount} /> : null;
}

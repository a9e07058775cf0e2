import { graphql } from '../../../shared/graphql/document.js';

export const ChannelPins = graphql(`
  fragment ChannelPins on Channel {
    id
    viewerCanManage
    pins {
      pinnedAt
      pinnedBy {
        id
        displayName
      }
      content {
        __typename
        ... on Post {
          id
          text
          pinnedInChannel
          author {
            id
            displayName
          }
        }
        ... on Article {
          id
          slug
          title
          pinnedInChannel
          author {
            id
            displayName
          }
        }
      }
    }
  }
`);

void ChannelPins;

export const PinInChannel = graphql(`
  mutation PinInChannel($contentId: ID!) {
    pinInChannel(input: { contentId: $contentId }) {
      channel {
        ...ChannelPins
      }
    }
  }
`);

export const UnpinFromChannel = graphql(`
  mutation UnpinFromChannel($contentId: ID!) {
    unpinFromChannel(input: { contentId: $contentId }) {
      channel {
        ...ChannelPins
      }
    }
  }
`);

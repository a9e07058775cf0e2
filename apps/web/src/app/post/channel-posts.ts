import { graphql } from '../../shared/graphql/document.js';
import { PostPage } from './post-page.js';

void PostPage;

/** The first page of a channel's timeline. */
export const ChannelPosts = graphql(`
  fragment ChannelPosts on Channel {
    id
    timeline(first: 20) {
      ...PostPage
    }
  }
`);

import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { PostPage } from '../post/post-page.js';

void [FrameParts, PostPage];

export const EveryonePageQuery = graphql(`
  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {
    everyoneTimeline(first: $first, after: $after) {
      ...PostPage
    }
    channel(slug: "everyone") {
      id
      name
      viewerCanPost
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

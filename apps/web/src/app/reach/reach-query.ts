import { ReachParts } from '../../features/insights/reach-parts.js';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';

void [FrameParts, ReachParts];

export const ReachPageQuery = graphql(`
  query ReachPage($after: String, $withFrame: Boolean!) {
    viewer {
      person {
        id
        activity(first: 20, after: $after, reposts: false) {
          edges {
            cursor
            node {
              __typename
              ... on Post {
                id
                text
                createdAt
                threadCount
                repostCount
                quoteCount
                channel {
                  id
                  name
                }
                reactionCounts {
                  count
                }
                reach {
                  ...ReachParts
                }
              }
              ... on Article {
                id
                slug
                title
                publishedAt
                discussionCount
                citationCount
                reactionCounts {
                  count
                }
                reach {
                  ...ReachParts
                }
                notice {
                  id
                  reach {
                    seen
                  }
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

type Person = NonNullable<ResultOf<typeof ReachPageQuery>['viewer']['person']>;
/** A post or an article of one's own, with what came of it. */
export type Published = Person['activity']['edges'][number]['node'];
export type PublishedPost = Extract<Published, { __typename: 'Post' }>;
export type PublishedArticle = Extract<Published, { __typename: 'Article' }>;

import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../../../shared/graphql/document.js';

const NoticePlaceQuery = graphql(`
  query NoticePlace($articleId: ID!) {
    node(id: $articleId) {
      __typename
      ... on Article {
        id
        blog {
          id
          title
          channel {
            id
            name
            kind
            private
            companyWide
            memberCount
          }
        }
      }
    }
    viewer {
      person {
        id
        title
        official {
          label
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof NoticePlaceQuery>;
export type NoticeBlog = Extract<NonNullable<Answer['node']>, { __typename: 'Article' }>['blog'];

/** In which blog an article comes out, where the stream is told of it, and as whom. Nothing until that is known. */
export function useNoticePlace(articleId: string) {
  const [{ data }] = useQuery({ query: NoticePlaceQuery, variables: { articleId } });
  return { blog: data?.node?.__typename === 'Article' ? data.node.blog : undefined, author: data?.viewer.person ?? undefined };
}

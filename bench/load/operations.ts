/** What is asked of both servers: the text that the web app would send, and its variables. */
export interface Request {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export const HOME = `query Home($first: Int!) {
  homeTimeline(first: $first) {
    edges {
      cursor
      reasons { kind }
      repostedBy { id handle displayName }
      node {
        id text weightedLength createdAt editedAt deleted
        facets { kind start end url }
        author { id handle displayName title former }
        channel { id slug name kind private }
        card {
          __typename
          ... on ArticleCard { notice article { id slug title excerpt readingMinutes author { id handle displayName } } }
          ... on BlogCard { blog { id slug title } }
        }
        replyCount repostCount quoteCount
        viewerReposted viewerCanEdit viewerCanDelete
      }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

export const CREATE_POST = `mutation CreatePost($input: CreatePostInput!) {
  createPost(input: $input) {
    post {
      id text weightedLength createdAt
      facets { kind start end url }
      author { id handle displayName }
      channel { id slug name }
      replyCount repostCount quoteCount
      viewerCanEdit viewerCanDelete
    }
  }
}`;

import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { PictureParts } from '../../shared/media/picture.js';

void [FrameParts, PictureParts];

/** Of further pages only the files or only the pictures. */
export const ChannelFilesQuery = graphql(`
  query ChannelFiles($slug: String!, $picturesAfter: String, $filesAfter: String, $pictures: Boolean = true, $files: Boolean = true, $withFrame: Boolean!) {
    channel(slug: $slug) {
      id
      pictures(first: 24, after: $picturesAfter) @include(if: $pictures) {
        edges {
          cursor
          image {
            id
            alternativeText
            ...PictureParts
          }
          post {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      files(first: 20, after: $filesAfter) @include(if: $files) {
        edges {
          cursor
          file {
            id
            name
            url
          }
          post {
            id
            createdAt
            author {
              id
              displayName
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

type Channel = NonNullable<ResultOf<typeof ChannelFilesQuery>['channel']>;
export type FilePage = NonNullable<Channel['files']>;
export type PicturePage = NonNullable<Channel['pictures']>;

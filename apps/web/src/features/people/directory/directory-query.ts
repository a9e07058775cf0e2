import { graphql } from '../../../shared/graphql/document.js';
import { FrameParts } from '../../../shared/graphql/frame.js';
import { PersonTileParts } from './person-tile.js';

void [FrameParts, PersonTileParts];

export const DirectoryQuery = graphql(`
  query Directory($filter: PeopleFilter!, $sort: PeopleSort!, $after: String, $further: Boolean = false, $withFrame: Boolean!) {
    people(filter: $filter, sort: $sort, first: 48, after: $after) {
      edges {
        cursor
        node {
          id
          displayName
          viewerFollows
          former
          ...PersonTileParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    peopleCount(filter: $filter) @skip(if: $further)
    ...FrameParts @include(if: $withFrame)
  }
`);

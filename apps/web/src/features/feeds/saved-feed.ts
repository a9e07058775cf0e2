import { graphql } from '../../shared/graphql/document.js';

/** A feed with all that its form changes. */
export const EditedFeed = graphql(`
  fragment EditedFeed on SavedFeed {
    id
    kind
    name
    words
    articlesOnly
    people {
      id
      displayName
    }
    channels {
      id
      name
    }
    tags {
      id
      name
    }
  }
`);

export const CreateSavedFeed = graphql(`
  mutation CreateSavedFeed($input: CreateSavedFeedInput!) {
    createSavedFeed(input: $input) {
      feed {
        id
        ...EditedFeed
      }
    }
  }
`);

export const UpdateSavedFeed = graphql(`
  mutation UpdateSavedFeed($input: UpdateSavedFeedInput!) {
    updateSavedFeed(input: $input) {
      feed {
        id
        ...EditedFeed
      }
    }
  }
`);

export const DeleteSavedFeed = graphql(`
  mutation DeleteSavedFeed($feedId: ID!) {
    deleteSavedFeed(input: { feedId: $feedId }) {
      deletedId
    }
  }
`);

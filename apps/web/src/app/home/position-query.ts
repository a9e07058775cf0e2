import { graphql } from '../../shared/graphql/document.js';

export const ReadTo = graphql(`
  fragment ReadTo on HomePosition {
    cursor
    at
    newCount
  }
`);

/** For the cache, which keeps how far one has read in one place. */
export const HomePositionQuery = graphql(`
  query HomePositionNow {
    homePosition {
      ...ReadTo
    }
  }
`);

export const HomePositionChanges = graphql(`
  subscription HomePositionChanges {
    homePositionChanged {
      ...ReadTo
    }
  }
`);

export const MarkHomeRead = graphql(`
  mutation MarkHomeRead($cursor: String!) {
    markHomeRead(input: { cursor: $cursor }) {
      homePosition {
        ...ReadTo
      }
    }
  }
`);

import { graphql } from '../../shared/graphql/document.js';

/** What commands need of one's own. */
export const JumpOwnQuery = graphql(`
  query JumpOwn {
    savedFeeds {
      id
      name
      kind
    }
    viewer {
      person {
        id
        status {
          text
          emoji
          until
        }
      }
    }
  }
`);

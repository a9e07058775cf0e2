import { graphql } from '../../shared/graphql/document.js';

export const MentionsReadTo = graphql(`
  fragment MentionsReadTo on MentionPosition {
    cursor
    at
    newCount
  }
`);

/** For the cache, which keeps how far one has read in one place. */
export const MentionPositionQuery = graphql(`
  query MentionPositionNow {
    mentionPosition {
      ...MentionsReadTo
    }
  }
`);

export const MentionPositionChanges = graphql(`
  subscription MentionPositionChanges {
    mentionPositionChanged {
      ...MentionsReadTo
    }
  }
`);

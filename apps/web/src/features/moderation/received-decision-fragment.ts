import { graphql } from '../../shared/graphql/document.js';

/** A decision as those see it who wrote what it is about; asking to look again answers with it. */
export const ReceivedDecisionView = graphql(`
  fragment ReceivedDecisionView on ReceivedDecision {
    id
    kind
    reason
    decidedAt
    takenBackAt
    isNew
    viewerCanAppeal
    content {
      title
      text
      createdAt
      channel {
        id
        slug
        name
        kind
      }
    }
    subject {
      __typename
      ... on Post {
        id
        restriction {
          kind
        }
      }
      ... on Article {
        id
        slug
        restriction {
          kind
        }
      }
    }
    appeal {
      words
      createdAt
      outcome
      answer
      answeredAt
      person {
        id
        displayName
      }
    }
  }
`);

import { graphql } from '../../shared/graphql/document.js';
import { PersonFace } from '../../shared/person/avatar.js';
import { CaseSnapshots } from './case-snapshots.js';

void [CaseSnapshots, PersonFace];

/** All that moderators decide by; a decision answers with it. */
export const CaseFile = graphql(`
  fragment CaseFile on Case {
    id
    status
    reportCount
    openedAt
    appealedAt
    betterForAnother
    author {
      id
      handle
      displayName
      ...PersonFace
    }
    channel {
      id
      slug
      name
    }
    subject {
      __typename
      ... on Post {
        id
      }
      ... on Article {
        id
        slug
      }
    }
    reports {
      reason
      comment
      createdAt
      reporter {
        id
        handle
        displayName
      }
    }
    decisions {
      kind
      reason
      decidedAt
      moderator {
        id
        handle
        displayName
      }
    }
    appeals {
      words
      createdAt
      answeredAt
      person {
        id
        displayName
      }
    }
    snapshots {
      takenAt
      title
    }
    earlier {
      id
    }
    ...CaseSnapshots
  }
`);

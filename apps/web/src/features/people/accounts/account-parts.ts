import { graphql } from '../../../shared/graphql/document.js';
import { PersonFace } from '../../../shared/person/avatar.js';

void PersonFace;

/** What a row of administration says of somebody. */
export const AccountRow = graphql(`
  fragment AccountRow on Person {
    id
    handle
    displayName
    title
    former
    official {
      label
    }
    department {
      id
      name
    }
    account {
      kind
      roles
    }
    ...PersonFace
  }
`);

/** All that administration says of somebody, with what they would lose. */
export const AccountFile = graphql(`
  fragment AccountFile on Person {
    id
    handle
    displayName
    title
    location
    former
    viewerIsSelf
    official {
      label
    }
    department {
      id
      name
    }
    manager {
      id
      handle
      displayName
    }
    account {
      kind
      mail
      createdAt
      leftAt
      version
      imported
      roles
      reportCount
      sessionCount
      tokenCount
      lastSeenAt
      channelCount
      privateChannelCount
      soleOwnedChannelCount
      ownedFields {
        field
        owner
      }
    }
    ...PersonFace
  }
`);

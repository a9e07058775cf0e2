import { graphql, type ResultOf } from '../../../shared/graphql/document.js';

/** An entry of the audit log, as it is told and unfolded. */
export const AuditLine = graphql(`
  fragment AuditLine on AuditEntry {
    id
    at
    action
    subjectId
    chainNumber
    hash
    actor {
      id
      handle
      displayName
    }
    app {
      id
      name
    }
    person {
      id
      handle
      displayName
    }
    channel {
      id
      slug
      name
    }
    department {
      id
      name
    }
    case {
      id
    }
    content {
      ...AuditContent
    }
    details {
      name
      value
      person {
        id
        handle
        displayName
      }
      content {
        ...AuditContent
      }
    }
  }
`);

/** What somebody wrote, named so that it can be gone to. */
export const AuditContent = graphql(`
  fragment AuditContent on Reportable {
    __typename
    ... on Post {
      id
      author {
        id
        displayName
      }
    }
    ... on Article {
      id
      slug
      title
    }
  }
`);

export type AuditLineOf = ResultOf<typeof AuditLine>;

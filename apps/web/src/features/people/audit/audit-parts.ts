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
    details {
      name
      value
      person {
        id
        displayName
      }
    }
  }
`);

export type AuditLineOf = ResultOf<typeof AuditLine>;

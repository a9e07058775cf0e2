import { graphql, type ResultOf } from '../../../shared/graphql/document.js';
import { FrameParts } from '../../../shared/graphql/frame.js';
import { PersonFace } from '../../../shared/person/avatar.js';

void [FrameParts, PersonFace];

export const OrgPersonParts = graphql(`
  fragment OrgPersonParts on Person {
    id
    handle
    displayName
    title
    reportCount
    department {
      id
      name
    }
    ...PersonFace
  }
`);

export type OrgPerson = ResultOf<typeof OrgPersonParts>;

export const OrgReports = graphql(`
  fragment OrgReports on Person {
    id
    reports(first: 50) {
      edges {
        cursor
        node {
          ...OrgPersonParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OrgWay = graphql(`
  fragment OrgWay on Person {
    id
    handle
    ...OrgPersonParts
    ...OrgReports
    reportingLine {
      id
      ...OrgPersonParts
      ...OrgReports
    }
  }
`);

/** Where the chart begins, and the way down to one person, or to oneself, with who stands beside it. */
export const OrgChartQuery = graphql(`
  query OrgChart($handle: String!, $own: Boolean!, $withFrame: Boolean!) {
    topOfCompany {
      ...OrgPersonParts
    }
    person(handle: $handle) @skip(if: $own) {
      ...OrgWay
    }
    viewer @include(if: $own) {
      person {
        ...OrgWay
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** One level below somebody. */
export const OrgBranchQuery = graphql(`
  query OrgBranch($handle: String!, $after: String) {
    person(handle: $handle) {
      id
      reports(first: 50, after: $after) {
        edges {
          cursor
          node {
            ...OrgPersonParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

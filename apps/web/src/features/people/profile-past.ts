import { graphql } from '../../shared/graphql/document.js';

/** What somebody knows, and where they learnt and worked. */
export const ProfilePast = graphql(`
  fragment ProfilePast on Person {
    skills
    education {
      school
      degree
      field
      fromYear
      toYear
    }
    employers {
      company
      title
      fromYear
      toYear
    }
  }
`);

import { graphql } from '../../../shared/graphql/document.js';

/** A department as administrators see it in the tree. */
export const DepartmentLeaf = graphql(`
  fragment DepartmentLeaf on Department {
    id
    name
    version
    memberCount
    parent {
      id
    }
    head {
      id
      displayName
    }
    channel {
      id
      slug
      memberCount
    }
  }
`);

export const CreateDepartment = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      department {
        id
        ...DepartmentLeaf
      }
    }
  }
`);

export const UpdateDepartment = graphql(`
  mutation UpdateDepartment($input: UpdateDepartmentInput!) {
    updateDepartment(input: $input) {
      department {
        id
        ...DepartmentLeaf
      }
    }
  }
`);

export const CloseDepartment = graphql(`
  mutation CloseDepartment($input: CloseDepartmentInput!) {
    closeDepartment(input: $input) {
      closedId
      people
      departments
    }
  }
`);

import { graphql } from '../../../shared/graphql/document.js';
import { AccountFile } from './account-parts.js';

void AccountFile;

export const AddPerson = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const UpdatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const MarkPersonFormer = graphql(`
  mutation MarkPersonFormer($input: AccountInput!) {
    markPersonFormer(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const BringPersonBack = graphql(`
  mutation BringPersonBack($input: AccountInput!) {
    bringPersonBack(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const ChangePersonKind = graphql(`
  mutation ChangePersonKind($input: ChangePersonKindInput!) {
    changePersonKind(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const EndSessionsOfPerson = graphql(`
  mutation EndSessionsOfPerson($input: EndSessionsOfPersonInput!) {
    endSessionsOfPerson(input: $input) {
      sessions
      tokens
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const GrantRole = graphql(`
  mutation GrantRole($input: RoleInput!) {
    grantRole(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const RevokeRole = graphql(`
  mutation RevokeRole($input: RoleInput!) {
    revokeRole(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

export const SetOfficialMark = graphql(`
  mutation SetOfficialMark($input: SetOfficialMarkInput!) {
    setOfficialMark(input: $input) {
      person {
        id
        ...AccountFile
      }
    }
  }
`);

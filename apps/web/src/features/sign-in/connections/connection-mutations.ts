import { graphql } from '../../../shared/graphql/document.js';
import { ConnectionView } from './connection-fragment.js';

void ConnectionView;

export const AddConnection = graphql(`
  mutation AddSamlConnection($input: AddSamlConnectionInput!) {
    addSamlConnection(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const UpdateConnection = graphql(`
  mutation UpdateSamlConnection($input: UpdateSamlConnectionInput!) {
    updateSamlConnection(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const EnableConnection = graphql(`
  mutation EnableSamlConnection($input: SamlConnectionInput!) {
    enableSamlConnection(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const DisableConnection = graphql(`
  mutation DisableSamlConnection($input: DisableSamlConnectionInput!) {
    disableSamlConnection(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const RemoveConnection = graphql(`
  mutation RemoveSamlConnection($input: SamlConnectionInput!) {
    removeSamlConnection(input: $input) {
      removedId
    }
  }
`);

export const ConfirmChange = graphql(`
  mutation ConfirmConnectionChange($input: SamlConnectionInput!) {
    confirmConnectionChange(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const WithdrawChange = graphql(`
  mutation WithdrawConnectionChange($input: SamlConnectionInput!) {
    withdrawConnectionChange(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const PrepareCertificate = graphql(`
  mutation PrepareSigningCertificate($input: SamlConnectionInput!) {
    prepareSigningCertificate(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const SwitchCertificate = graphql(`
  mutation SwitchSigningCertificate($input: SamlConnectionInput!) {
    switchSigningCertificate(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const DropCertificate = graphql(`
  mutation DropSigningCertificate($input: SamlConnectionInput!) {
    dropSigningCertificate(input: $input) {
      connection {
        id
        ...ConnectionView
      }
    }
  }
`);

export const StartTest = graphql(`
  mutation StartSignInTest($input: SamlConnectionInput!) {
    startSignInTest(input: $input) {
      test {
        id
        startUrl
      }
    }
  }
`);

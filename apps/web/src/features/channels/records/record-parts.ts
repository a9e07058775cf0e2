import { graphql } from '../../../shared/graphql/document.js';

/** A channel as administrators see it. */
export const RecordRow = graphql(`
  fragment RecordRow on ChannelRecord {
    id
    kind
    private
    companyWide
    createdAt
    archivedAt
    memberCount
    channel {
      id
      slug
      name
      description
      private
    }
    owners {
      id
      handle
      displayName
    }
  }
`);

export const ArchiveChannel = graphql(`
  mutation ArchiveChannel($input: ChannelRecordInput!) {
    archiveChannel(input: $input) {
      record {
        id
        ...RecordRow
      }
    }
  }
`);

export const UnarchiveChannel = graphql(`
  mutation UnarchiveChannel($input: ChannelRecordInput!) {
    unarchiveChannel(input: $input) {
      record {
        id
        ...RecordRow
      }
    }
  }
`);

export const ChangeChannelKind = graphql(`
  mutation ChangeChannelKind($input: ChangeChannelKindInput!) {
    changeChannelKind(input: $input) {
      record {
        id
        ...RecordRow
      }
    }
  }
`);

export const SetChannelCompanyWide = graphql(`
  mutation SetChannelCompanyWide($input: SetChannelCompanyWideInput!) {
    setChannelCompanyWide(input: $input) {
      record {
        id
        ...RecordRow
      }
    }
  }
`);

export const AppointChannelOwner = graphql(`
  mutation AppointChannelOwner($input: AppointChannelOwnerInput!) {
    appointChannelOwner(input: $input) {
      record {
        id
        ...RecordRow
      }
    }
  }
`);

export const RevealChannelName = graphql(`
  mutation RevealChannelName($input: RevealChannelNameInput!) {
    revealChannelName(input: $input) {
      name
    }
  }
`);

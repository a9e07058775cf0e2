import { InCommonParts } from '../../features/people/shared-past.js';
import { graphql } from '../../shared/graphql/document.js';
import { PersonFace } from '../../shared/person/avatar.js';

void [InCommonParts, PersonFace];

export const PersonCardQuery = graphql(`
  query PersonCard($handle: String!) {
    person(handle: $handle) {
      id
      handle
      displayName
      pronouns
      title
      headline
      location
      former
      viewerIsSelf
      viewerFollows
      official {
        label
      }
      department {
        id
        name
      }
      status {
        text
        emoji
      }
      ...PersonFace
      ...InCommonParts
    }
  }
`);

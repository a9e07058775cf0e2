import { WelcomeParts } from '../../features/people/welcome/welcome-parts.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { PersonFace } from '../../shared/person/avatar.js';

void [FrameParts, PersonFace, WelcomeParts];

export const WelcomeQuery = graphql(`
  query Welcome($withFrame: Boolean!) {
    welcome {
      ...WelcomeParts
    }
    viewer {
      person {
        id
        displayName
        headline
        title
        ...PersonFace
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

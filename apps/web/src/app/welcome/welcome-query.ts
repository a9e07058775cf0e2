import { WelcomeParts } from '../../features/people/welcome/welcome-parts.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { PersonFace } from '../../shared/person/avatar.js';
import { FollowSuggestions } from './follow-some.js';

void [FollowSuggestions, FrameParts, PersonFace, WelcomeParts];

export const WelcomeQuery = graphql(`
  query Welcome($suggest: Boolean!, $withFrame: Boolean!) {
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
    ...FollowSuggestions @include(if: $suggest)
    ...FrameParts @include(if: $withFrame)
  }
`);

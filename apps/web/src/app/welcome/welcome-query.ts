import { WelcomeParts } from '../../features/people/welcome/welcome-parts.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { PersonFace } from '../../shared/person/avatar.js';
import { ChannelSuggestions } from './join-some.js';
import { FollowSuggestions } from './follow-some.js';

void [ChannelSuggestions, FollowSuggestions, FrameParts, PersonFace, WelcomeParts];

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
    ...ChannelSuggestions @include(if: $suggest)
    ...FrameParts @include(if: $withFrame)
  }
`);

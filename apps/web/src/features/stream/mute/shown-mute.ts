import { t } from '@lingui/core/macro';
import { graphql, type ResultOf } from '../../../shared/graphql/document.js';

export const ShownMute = graphql(`
  fragment ShownMute on Mute {
    id
    kind
    word
    until
    subject {
      __typename
      ... on Person {
        id
        handle
        displayName
      }
      ... on Channel {
        id
        slug
        name
      }
      ... on Tag {
        id
        tagName: name
      }
    }
  }
`);

/** What is muted, in a word or two. */
export function nameOf({ word, subject }: ResultOf<typeof ShownMute>): string {
  if (word) return t`“${word}”`;
  if (subject?.__typename === 'Person') return subject.displayName;
  if (subject?.__typename === 'Channel') return subject.name;
  return subject ? `#${subject.tagName}` : t`Something you can no longer see`;
}

import { createContext, use } from 'react';
import { PersonFace } from '../person/avatar.js';
import { graphql, type ResultOf } from './document.js';

void PersonFace;

/** What the frame around every page shows. It rides on the first page's own query, so that a first paint costs one request. */
export const FrameParts = graphql(`
  fragment FrameParts on Query {
    viewer {
      person {
        id
        handle
        displayName
        ...PersonFace
        avatarRemoval {
          at
        }
        blog {
          id
          slug
        }
      }
      openCaseCount
      openAppealCount
      waitingPostCount
      newOutcomeCount
      newDecisionCount
      welcomeOnHome
    }
    instance {
      name
      reactions
    }
    everyone: channel(slug: "everyone") {
      id
      viewerCanPost
    }
    viewerCanCreateChannel
    viewerCanAdminister
    viewerCanModerate
    myChannels {
      id
      slug
      name
      kind
      private
      viewerCanPost
    }
    mentionPosition {
      cursor
      at
      newCount
    }
    currentSequence
  }
`);

export const FrameQuery = graphql(`
  query Frame {
    ...FrameParts
  }
`);

type Parts = ResultOf<typeof FrameParts>;

/** What `FrameProvider` has read; nothing until it has. */
export const FrameContext = createContext<Partial<Parts>>({});

/** The frame, from where the page's own query puts it; nothing until that has arrived. */
export function useFrame(): Partial<Parts> {
  return use(FrameContext);
}

/** How much mentions and answers the viewer that they haven’t read. */
export function useMentionCount(): number {
  return useFrame().mentionPosition?.newCount ?? 0;
}

/** The person who is signed in; undefined before the first answer, and for apps. */
export function useSelf() {
  return useFrame().viewer?.person ?? undefined;
}

/** Whether the viewer is of the company: guests don’t read EVERYONE. True before it is known, as for most. */
export function useInCompany(): boolean {
  const { viewer, everyone } = useFrame();
  return !viewer || Boolean(everyone);
}

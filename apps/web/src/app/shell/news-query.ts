import { graphql } from '../../shared/graphql/document.js';

/** What of moderation waits, for the cache, which keeps it with the viewer. */
export const ModerationNewsChanges = graphql(`
  subscription ModerationNewsChanges {
    moderationNewsChanged {
      openCaseCount
      openAppealCount
      waitingPostCount
      newOutcomeCount
      newDecisionCount
    }
  }
`);

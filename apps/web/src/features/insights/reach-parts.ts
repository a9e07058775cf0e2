import { graphql, type ResultOf } from '../../shared/graphql/document.js';

export const ReachParts = graphql(`
  fragment ReachParts on Reach {
    seen
    read
    departments
    audience
    percentReached
    countedUntil
    days {
      day
      seen
    }
  }
`);

/** How far something reached. */
export type ReachFigures = ResultOf<typeof ReachParts>;

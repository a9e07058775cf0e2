import { graphql, type ResultOf } from '../../../shared/graphql/document.js';

export const FindingView = graphql(`
  fragment FindingView on SignInFinding {
    check
    state
    problem
    expected
    received
    reason
  }
`);

export type ShownFinding = ResultOf<typeof FindingView>;

import { graphql, type ResultOf } from '../../../shared/graphql/document.js';

export const FirstRunView = graphql(`
  fragment FirstRunView on FirstRun {
    company
    companyIsSet
    publicUrl
    publicUrlIsFit
    demo
    demoCompany
    connections
    enabledConnections
    people
    administrators
  }
`);

export type ShownFirstRun = ResultOf<typeof FirstRunView>;

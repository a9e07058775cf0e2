import { graphql, type ResultOf } from '../../../shared/graphql/document.js';

export const WelcomeParts = graphql(`
  fragment WelcomeParts on Welcome {
    steps {
      kind
      done
    }
    dismissed
    department {
      id
      name
      channel {
        id
        slug
        name
      }
    }
  }
`);

export const UpdateWelcome = graphql(`
  mutation UpdateWelcome($input: UpdateWelcomeInput!) {
    updateWelcome(input: $input) {
      welcome {
        ...WelcomeParts
      }
    }
  }
`);

export type StepKind = ResultOf<typeof WelcomeParts>['steps'][number]['kind'];

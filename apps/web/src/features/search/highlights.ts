import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import type { TextRange } from '../../shared/ui/marked.js';

/** Where in something found the words are. */
export const Highlights = graphql(`
  fragment Highlights on SearchEdge {
    highlights {
      field
      text
      ranges {
        start
        end
      }
    }
  }
`);

export type Highlight = ResultOf<typeof Highlights>['highlights'][number];
type Field = Highlight['field'];

/** The ranges of a text that is shown whole anyway. */
export function rangesOf(highlights: readonly Highlight[], field: Field, text: string | null | undefined): TextRange[] | undefined {
  return highlights.find((each) => each.field === field && each.text === text)?.ranges;
}

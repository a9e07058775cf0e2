import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { listed } from '../../shared/language/formats.js';

export const InCommonParts = graphql(`
  fragment InCommonParts on Person {
    id
    inCommon {
      kind
      name
    }
  }
`);

/** Of skills, two may have dozens in common. */
const MOST = 4;

/** What the reader and somebody have in common, as sentences: "You both worked at Douro Dados". */
export function useInCommon(person: FragmentType<typeof InCommonParts>): string[] {
  const { t } = useLingui();
  const { inCommon } = readFragment(InCommonParts, person);
  const names = (kind: string) => listed(inCommon.filter((one) => one.kind === kind).map(({ name }) => name).slice(0, MOST));
  const [employers, schools, skills] = [names('EMPLOYER'), names('SCHOOL'), names('SKILL')];
  return [
    ...(employers ? [t`You both worked at ${employers}`] : []),
    ...(schools ? [t`You both studied at ${schools}`] : []),
    ...(skills ? [t`You both know ${skills}`] : []),
  ];
}

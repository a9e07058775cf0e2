import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconSitemap } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { PersonFace } from '../../shared/person/avatar.js';
import { Fact } from './fact.js';
import { PersonChip } from './person-chip.js';
import styles from './reporting-line.module.css';

void PersonFace;

export const ReportingParts = graphql(`
  fragment ReportingParts on Person {
    id
    handle
    displayName
    reportCount
    reportingLine {
      id
      handle
      displayName
      ...PersonFace
    }
    reports(first: 12) {
      edges {
        cursor
        node {
          id
          handle
          displayName
          ...PersonFace
        }
      }
    }
  }
`);

/** Whom somebody reports to, from the top down to their own manager, and who reports to them. */
export function ReportingLine({ person: masked }: { person: FragmentType<typeof ReportingParts> }) {
  const { t } = useLingui();
  const { handle, displayName, reportCount, reportingLine, reports } = readFragment(ReportingParts, masked);
  const more = reportCount - reports.edges.length;
  const chart = (
    <Link className={styles.chart} to="/org" search={{ person: handle }}>
      <IconSitemap size={16} aria-hidden /> <Trans>Show in org chart</Trans>
    </Link>
  );
  return (
    <>
      {reportingLine.length > 0 && (
        <Fact name={t`Reports to`}>
          <ol className={styles.line} aria-label={t`From the top to ${displayName}`}>
            {[...reportingLine].reverse().map((one) => (
              <li key={one.id}>
                <PersonChip person={one} />
              </li>
            ))}
          </ol>
          {chart}
        </Fact>
      )}
      {reportCount > 0 && (
        <Fact name={t`Leads`}>
          {reports.edges.map(({ node }) => (
            <PersonChip key={node.id} person={node} />
          ))}
          {more > 0 && (
            <Link to="/org" search={{ person: handle }}>
              <Plural value={more} one="and # more" other="and # more" />
            </Link>
          )}
          {reportingLine.length === 0 && chart}
        </Fact>
      )}
    </>
  );
}

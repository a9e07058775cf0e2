import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Fact } from './fact.js';
import { InCommonParts, useInCommon } from './shared-past.js';
import styles from './profile-details.module.css';
import { ProfilePast } from './profile-past.js';
import { ReportingLine, ReportingParts } from './reporting-line.js';

void [InCommonParts, ProfilePast, ReportingParts];

export const PersonDetails = graphql(`
  fragment PersonDetails on Person {
    id
    handle
    ...ProfilePast
    ...InCommonParts
    ...ReportingParts
  }
`);

/** A job that began and hasn't ended: where somebody is, and by what the directory's former employers don't find them. */
function isNow({ fromYear, toYear }: { fromYear?: number | null; toYear?: number | null }): boolean {
  return fromYear != null && toYear == null;
}

function yearsOf({ fromYear, toYear }: { fromYear?: number | null; toYear?: number | null }): string | null {
  if (!fromYear && !toYear) return null;
  return fromYear === toYear ? String(fromYear) : `${fromYear ?? ''}–${toYear ?? ''}`;
}

/** The longer part of a profile: what one has in common, the reporting line, skills, where somebody worked and studied. */
export function ProfileDetails({ person: masked }: { person: FragmentType<typeof PersonDetails> }) {
  const { t } = useLingui();
  const person = readFragment(PersonDetails, masked);
  const common = useInCommon(person);
  const { skills, education, employers } = readFragment(ProfilePast, person);
  return (
    <>
      {common.length > 0 && (
        <ul className={styles.common} aria-label={t`What you have in common`}>
          {common.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <dl className={styles.details}>
        <ReportingLine person={person} />
        {skills.length > 0 && (
          <Fact name={t`Skills`}>
            {skills.map((skill) => (
              <Link key={skill} to="/people" search={{ skill: [skill] }} className={styles.skill}>
                {skill}
              </Link>
            ))}
          </Fact>
        )}
        {employers.length > 0 && (
          <Fact name={t`Worked at`}>
            <ul>
              {employers.map((each) => (
                <li key={each.company + String(each.fromYear)}>
                  {isNow(each) ? (
                    each.company
                  ) : (
                    <Link to="/people" search={{ employer: each.company }}>
                      {each.company}
                    </Link>
                  )}
                  {each.title && <span>, {each.title}</span>} <span className={styles.years}>{yearsOf(each)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {education.length > 0 && (
          <Fact name={t`Studied at`}>
            <ul>
              {education.map((each) => (
                <li key={each.school + String(each.fromYear)}>
                  <Link to="/people" search={{ school: each.school }}>
                    {each.school}
                  </Link>
                  {(each.degree || each.field) && <span>, {[each.degree, each.field].filter(Boolean).join(' ')}</span>}{' '}
                  <span className={styles.years}>{yearsOf(each)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </>
  );
}

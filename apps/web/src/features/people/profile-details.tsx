import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import styles from './profile-details.module.css';

void PersonFace;

export const PersonDetails = graphql(`
  fragment PersonDetails on Person {
    id
    skills
    education {
      school
      degree
      field
      fromYear
      toYear
    }
    employers {
      company
      title
      fromYear
      toYear
    }
    manager {
      id
      handle
      displayName
      ...PersonFace
    }
    reports(first: 20) {
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

type Details = FragmentType<typeof PersonDetails>;

interface Years {
  fromYear?: number | null;
  toYear?: number | null;
}

function yearsOf({ fromYear, toYear }: Years): string | null {
  if (!fromYear && !toYear) return null;
  if (!toYear) return `since ${fromYear}`;
  if (!fromYear) return `until ${toYear}`;
  return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Entry({ title, detail, years }: { title: string; detail: string; years: string | null }) {
  return (
    <li>
      {title}
      {detail && <span>, {detail}</span>}
      {years && <span className={styles.years}>{years}</span>}
    </li>
  );
}

type Face = FragmentType<typeof PersonFace> & { id: string; handle: string; displayName: string };

function PersonChip({ person }: { person: Face }) {
  return (
    <Link className={styles.chip} to="/@{$handle}" params={{ handle: person.handle }}>
      <Avatar person={person} size={24} />
      {person.displayName}
    </Link>
  );
}

/** The longer part of a profile: reporting line, skills, where somebody studied and worked. */
export function ProfileDetails({ person: masked }: { person: Details }) {
  const { manager, reports, skills, education, employers } = readFragment(PersonDetails, masked);
  if (!manager && reports.edges.length + skills.length + education.length + employers.length === 0) return null;
  return (
    <dl className={styles.details}>
      {manager && (
        <Fact name="Reports to">
          <PersonChip person={manager} />
        </Fact>
      )}
      {reports.edges.length > 0 && (
        <Fact name="Leads">
          {reports.edges.map(({ node }) => (
            <PersonChip key={node.id} person={node} />
          ))}
        </Fact>
      )}
      {skills.length > 0 && (
        <Fact name="Skills">
          {skills.map((skill) => (
            <span key={skill} className={styles.skill}>
              {skill}
            </span>
          ))}
        </Fact>
      )}
      {employers.length > 0 && (
        <Fact name="Worked at">
          <ul>
            {employers.map((each) => (
              <Entry key={each.company + String(each.fromYear)} title={each.company} detail={each.title ?? ''} years={yearsOf(each)} />
            ))}
          </ul>
        </Fact>
      )}
      {education.length > 0 && (
        <Fact name="Studied at">
          <ul>
            {education.map((each) => (
              <Entry
                key={each.school + String(each.fromYear)}
                title={each.school}
                detail={[each.degree, each.field].filter(Boolean).join(' ')}
                years={yearsOf(each)}
              />
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

import { graphql, readFragment, type ResultOf } from '../../../shared/graphql/document.js';
import { PersonFace } from '../../../shared/person/avatar.js';
import { newKey } from '../../../shared/state/new-key.js';
import { ProfilePast } from '../profile-past.js';

void [PersonFace, ProfilePast];

/** What somebody tells of themselves. Name, title and department are the directory's. */
export const EditedProfile = graphql(`
  fragment EditedProfile on Person {
    id
    ...PersonFace
    headline
    bio
    pronouns
    location
    ...ProfilePast
  }
`);

type Profile = ResultOf<typeof EditedProfile>;

/** A place where somebody learnt or worked, as it is typed in. Years are text or numbers, as Mantine's number field has them. */
export interface Station {
  /** Keeps the row's fields together while others come and go. */
  key: string;
  place: string;
  what: string;
  field: string;
  fromYear: number | string;
  toYear: number | string;
}

export interface ProfileValues {
  headline: string;
  bio: string;
  pronouns: string;
  location: string;
  skills: string[];
  education: Station[];
  employers: Station[];
}

export function emptyStation(): Station {
  return { key: newKey(), place: '', what: '', field: '', fromYear: '', toYear: '' };
}

export function valuesOf(profile: Profile): ProfileValues {
  const { headline, bio, pronouns, location } = profile;
  const { skills, education, employers } = readFragment(ProfilePast, profile);
  const years = (each: { fromYear?: number | null; toYear?: number | null }) => ({ fromYear: each.fromYear ?? '', toYear: each.toYear ?? '' });
  return {
    headline: headline ?? '',
    bio: bio ?? '',
    pronouns: pronouns ?? '',
    location: location ?? '',
    skills: [...skills],
    education: education.map((each) => ({
      ...emptyStation(), ...years(each), place: each.school, what: each.degree ?? '', field: each.field ?? '',
    })),
    employers: employers.map((each) => ({ ...emptyStation(), ...years(each), place: each.company, what: each.title ?? '' })),
  };
}

const yearOf = (value: number | string) => (value === '' ? null : Number(value));
const named = ({ place }: Station) => place.trim() !== '';

/** The values as the server takes them; rows without a place are left out. */
export function inputOf({ education, employers, skills, ...said }: ProfileValues) {
  return {
    ...said,
    skills: skills.map((skill) => skill.replace(/^[\s,，、]+|[\s,，、]+$/g, '')).filter(Boolean),
    education: education.filter(named).map(({ place, what, field, fromYear, toYear }) => ({
      school: place.trim(), degree: what.trim() || null, field: field.trim() || null, fromYear: yearOf(fromYear), toYear: yearOf(toYear),
    })),
    employers: employers.filter(named).map(({ place, what, fromYear, toYear }) => ({
      company: place.trim(), title: what.trim() || null, fromYear: yearOf(fromYear), toYear: yearOf(toYear),
    })),
  };
}

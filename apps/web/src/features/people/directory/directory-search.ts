import type { VariablesOf } from '../../../shared/graphql/document.js';
import type { DirectoryQuery } from './directory-query.js';

/** What the directory shows, as its address says. */
export interface DirectorySearch {
  q?: string;
  /** Slug. */
  department?: string;
  location?: string;
  skill?: string[];
  employer?: string;
  school?: string;
  former?: true;
  sort?: 'newest';
  view?: 'list';
}

export type Filters = Omit<DirectorySearch, 'sort' | 'view'>;

const TEXTS = ['q', 'department', 'location', 'employer', 'school'] as const;

export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const skills = [search['skill']].flat().flatMap((skill) => (skill == null || skill === '' ? [] : [String(skill)]));
  return {
    ...Object.fromEntries(TEXTS.flatMap((name) => (search[name] == null || search[name] === '' ? [] : [[name, String(search[name])]]))),
    ...(skills.length > 0 && { skill: skills }),
    ...(search['former'] === true && { former: true as const }),
    ...(search['sort'] === 'newest' && { sort: 'newest' as const }),
    ...(search['view'] === 'list' && { view: 'list' as const }),
  };
}

/** Whether anything narrows the directory beside what is typed. */
export function hasFilters({ department, location, skill, employer, school, former }: Filters): boolean {
  return Boolean(department ?? location ?? skill ?? employer ?? school ?? former);
}

export function filterOf({ q, department, location, skill, employer, school, former }: Filters): NonNullable<VariablesOf<typeof DirectoryQuery>['filter']> {
  return { query: q ?? null, department: department ?? null, withSubdepartments: true, location: location ?? null, skills: skill ?? null, employer: employer ?? null, school: school ?? null, former: former ?? false };
}

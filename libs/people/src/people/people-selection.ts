import { personVisibleTo, readsCompany, type Viewer } from '#access';
import { join, raw, sql as query, type SqlFragment } from '#platform';
import type { TraitKind } from '../traits/person-trait.entity.js';

/** Which people; what is left out doesn't matter. */
export interface PeopleSelection {
  readonly departmentId?: string;
  /** A department by its slug. */
  readonly department?: string;
  /** Of the departments below, too. */
  readonly withSubdepartments?: boolean;
  /** The beginnings of words of a name, handle or title, in any order. */
  readonly query?: string;
  readonly location?: string;
  /** All of them. */
  readonly skills?: readonly string[];
  readonly employer?: string;
  readonly school?: string;
  readonly former?: boolean;
}

const MOST_WORDS = 8;

/** boolean: whether the person with this alias is one of the selected whom the viewer may see. */
export function selected(viewer: Viewer, selection: PeopleSelection, alias = 'p'): SqlFragment {
  const row = raw(alias);
  const conditions: SqlFragment[] = [personVisibleTo(viewer, alias)];
  for (const department of departmentsOf(selection)) {
    conditions.push(readsCompany(viewer) ? inDepartment(row, department, selection.withSubdepartments ?? false) : raw('FALSE'));
  }
  if (selection.query) conditions.push(saying(row, selection.query));
  for (const [kind, name] of traitsOf(selection)) {
    conditions.push(query`${row}.id IN (SELECT t.person_id FROM person_trait t WHERE t.kind = ${kind} AND t.key = trait_key(${kind}, ${name}))`);
  }
  if (selection.former !== undefined) conditions.push(query`${row}.left_at IS ${raw(selection.former ? 'NOT NULL' : 'NULL')}`);
  return join(conditions, ' AND ');
}

function traitsOf({ location, skills = [], employer, school }: PeopleSelection): [TraitKind, string][] {
  const asked: [TraitKind, string | undefined][] = [['LOCATION', location], ['EMPLOYER', employer], ['SCHOOL', school], ...skills.map((skill): [TraitKind, string] => ['SKILL', skill])];
  return asked.filter((one): one is [TraitKind, string] => one[1] !== undefined);
}

function departmentsOf({ departmentId, department }: PeopleSelection): SqlFragment[] {
  return [...(departmentId ? [query`${departmentId}::uuid`] : []), ...(department ? [query`(SELECT named.id FROM department named WHERE named.slug = ${department})`] : [])];
}

function inDepartment(row: SqlFragment, id: SqlFragment, below: boolean): SqlFragment {
  if (!below) return query`${row}.department_id = ${id}`;
  return query`${row}.department_id IN (
    WITH RECURSIVE tree AS (SELECT ${id} AS id UNION SELECT d.id FROM department d JOIN tree ON d.parent_id = tree.id) SELECT id FROM tree)`;
}

/** Characters of scripts without spaces are words of their own to folded_words, so that they are found wherever they stand. */
function saying(row: SqlFragment, text: string): SqlFragment {
  const words = text.normalize('NFKC').split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return raw('FALSE');
  return join(words.map((word) => query`${row}.words LIKE '%' || rtrim(folded_words(${word})) || '%'`), ' AND ');
}

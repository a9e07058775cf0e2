/** What of the people is shown, as the address says it. */
export interface PeopleSearch {
  q?: string;
  show?: 'guests' | 'former';
  /** Id; none: those without. */
  department?: string;
  role?: HeldRole;
  /** From Z to A. */
  sort?: 'backwards';
}

const ROLES = ['ADMINISTRATOR', 'MODERATOR'] as const;
export type HeldRole = (typeof ROLES)[number];

export const isHeldRole = (role: unknown): role is HeldRole => ROLES.some((one) => one === role);

export function peopleSearch({ q, show, department, role, sort }: Record<string, unknown>): PeopleSearch {
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(show === 'guests' || show === 'former' ? { show } : {}),
    ...(typeof department === 'string' && department ? { department } : {}),
    ...(isHeldRole(role) ? { role } : {}),
    ...(sort === 'backwards' ? { sort } : {}),
  };
}

const PAGE = 50;

/** What the server is asked for: the first people after a cursor, or the last before it. */
export function variablesOf(search: PeopleSearch, cursor: string | null) {
  const page = search.sort === 'backwards' ? { last: PAGE, before: cursor } : { first: PAGE, after: cursor };
  return { filter: filterOf(search), ...page, further: cursor !== null };
}

/** The same, as the server is asked. */
function filterOf({ q, show, department, role }: PeopleSearch) {
  return {
    query: q ?? null,
    former: show === 'former',
    kind: show === 'guests' ? ('GUEST' as const) : null,
    role: role ?? null,
    ...(department === 'none' ? { withoutDepartment: true } : { departmentId: department ?? null }),
  };
}

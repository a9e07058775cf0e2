/** What of the people is shown, as the address says it. */
export interface PeopleSearch {
  q?: string;
  show?: 'guests' | 'former';
  /** Id; none: those without. */
  department?: string;
  role?: HeldRole;
}

const ROLES = ['ADMINISTRATOR', 'MODERATOR'] as const;
export type HeldRole = (typeof ROLES)[number];

export const isHeldRole = (role: unknown): role is HeldRole => ROLES.some((one) => one === role);

export function peopleSearch({ q, show, department, role }: Record<string, unknown>): PeopleSearch {
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(show === 'guests' || show === 'former' ? { show } : {}),
    ...(typeof department === 'string' && department ? { department } : {}),
    ...(isHeldRole(role) ? { role } : {}),
  };
}

/** The same, as the server is asked. */
export function filterOf({ q, show, department, role }: PeopleSearch) {
  return {
    query: q ?? null,
    former: show === 'former',
    kind: show === 'guests' ? ('GUEST' as const) : null,
    role: role ?? null,
    ...(department === 'none' ? { withoutDepartment: true } : { departmentId: department ?? null }),
  };
}

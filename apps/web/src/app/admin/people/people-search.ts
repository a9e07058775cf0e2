/** What of the people is shown, as the address says it. */
export interface PeopleSearch {
  q?: string;
  show?: 'guests' | 'former';
  /** Id; none: those without. */
  department?: string;
}

export function peopleSearch({ q, show, department }: Record<string, unknown>): PeopleSearch {
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(show === 'guests' || show === 'former' ? { show } : {}),
    ...(typeof department === 'string' && department ? { department } : {}),
  };
}

/** The same, as the server is asked. */
export function filterOf({ q, show, department }: PeopleSearch) {
  return {
    query: q ?? null,
    former: show === 'former',
    kind: show === 'guests' ? ('GUEST' as const) : null,
    ...(department === 'none' ? { withoutDepartment: true } : { departmentId: department ?? null }),
  };
}

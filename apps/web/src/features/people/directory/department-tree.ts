interface Value {
  name: string;
  department?: { id: string; slug: string; parent?: { id: string } | null } | null;
}

/** Departments with those below them behind them, and how deep they are; other values as they come. */
export function asTree<Each extends Value>(values: readonly Each[]): (Each & { depth: number })[] {
  const ids = new Set(values.map(({ department }) => department?.id));
  const below = (parent: string | undefined, depth: number): (Each & { depth: number })[] =>
    values
      .filter(({ department }) => (ids.has(department?.parent?.id) ? department?.parent?.id : undefined) === parent)
      .flatMap((value) => [{ ...value, depth }, ...(value.department ? below(value.department.id, depth + 1) : [])]);
  // A value that isn't a department has no id to be found under.
  return values.some(({ department }) => department) ? below(undefined, 0) : values.map((value) => ({ ...value, depth: 0 }));
}

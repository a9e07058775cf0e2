import { graphql } from '../../../shared/graphql/document.js';

/** All departments, as a tree is made of. */
export const DepartmentTree = graphql(`
  fragment DepartmentTree on Query {
    departments {
      id
      name
      parent {
        id
      }
    }
  }
`);

export const DepartmentTreeQuery = graphql(`
  query DepartmentTree {
    ...DepartmentTree
  }
`);

interface Listed {
  id: string;
  name: string;
  parent?: { id: string } | null;
}

export interface DepartmentPath {
  id: string;
  /** Names from the top down to the department itself. */
  path: string[];
}

/** Departments in the order of their tree: each after the one above it, beside each other as they were given. */
export function departmentPaths(departments: readonly Listed[]): DepartmentPath[] {
  const below = Map.groupBy(departments, ({ parent }) => parent?.id ?? '');
  const walk = (parentId: string, above: string[]): DepartmentPath[] =>
    (below.get(parentId) ?? []).flatMap(({ id, name }) => [{ id, path: [...above, name] }, ...walk(id, [...above, name])]);
  return walk('', []);
}

import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql, readFragment, type ResultOf } from '../../../shared/graphql/document.js';
import { DepartmentTree } from '../departments/department-paths.js';
import { AccountFile } from './account-parts.js';

void [AccountFile, DepartmentTree];

export const AccountQuery = graphql(`
  query Account($handle: String!) {
    person(handle: $handle) {
      id
      ...AccountFile
    }
    ...DepartmentTree
  }
`);

export type Account = ResultOf<typeof AccountFile>;

/** Reads somebody's file anew: before one is asked to decide, and after another administrator was faster. */
export function useRereadAccount(): (handle: string) => Promise<Account | undefined> {
  const client = useClient();
  return useCallback(
    async (handle) => {
      const { data } = await client.query(AccountQuery, { handle }, { requestPolicy: 'network-only' }).toPromise();
      return data?.person ? readFragment(AccountFile, data.person) : undefined;
    },
    [client],
  );
}

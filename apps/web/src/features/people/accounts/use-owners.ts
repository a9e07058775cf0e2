import { useLingui } from '@lingui/react/macro';
import type { Account } from './use-account.js';

type Field = NonNullable<Account['account']>['ownedFields'][number]['field'];

/** Says of a field who sets it, where that is a directory outside; undefined where it is ours to change. */
export function useOwners(account: NonNullable<Account['account']>): (field: Field) => string | undefined {
  const { t } = useLingui();
  return (field) => {
    const owner = account.ownedFields.find((owned) => owned.field === field)?.owner;
    return owner && t`${owner} sets this at each sign-in; have it changed there.`;
  };
}

import { Trans } from '@lingui/react/macro';
import { Button } from '../../../shared/ui/button.js';
import { AccountAction } from './account-action.js';
import type { Account } from './use-account.js';
import { useAccountDialogs } from './use-account-dialogs.js';

/** What can be done about somebody's access: each asks first, and says what it will do. */
export function AccessActions({ person, account }: { person: Account; account: NonNullable<Account['account']> }) {
  const { askToLeave, askToBringBack, askToChangeKind, askToSignOut } = useAccountDialogs();
  const { handle } = person;
  if (person.former) {
    return account.imported ? (
      <AccountAction title={<Trans>Came with what was imported</Trans>} about={<Trans>Add an employee with their mail address, who then becomes them, with all that they wrote.</Trans>}>
        {null}
      </AccountAction>
    ) : (
      <AccountAction title={<Trans>Former</Trans>} about={<Trans>They can’t sign in. What they wrote stays.</Trans>}>
        <Button variant="quiet" onClick={() => askToBringBack(person)}>
          <Trans>Bring back…</Trans>
        </Button>
      </AccountAction>
    );
  }
  // Nobody takes their own access away by mistake; another administrator does.
  if (person.viewerIsSelf) return null;
  const guest = account.kind === 'GUEST';
  return (
    <>
      <AccountAction title={<Trans>Sessions</Trans>} about={<Trans>For a lost phone or a stolen password.</Trans>}>
        <Button variant="quiet" onClick={() => void askToSignOut(handle, false)}>
          <Trans>Sign out everywhere…</Trans>
        </Button>
        {account.tokenCount > 0 && (
          <Button variant="quiet" onClick={() => void askToSignOut(handle, true)}>
            <Trans>End tokens too…</Trans>
          </Button>
        )}
      </AccountAction>
      <AccountAction
        title={guest ? <Trans>Guest</Trans> : <Trans>Employee</Trans>}
        about={guest ? <Trans>Sees the private channels they were put into, and nothing else.</Trans> : <Trans>Reads every open channel.</Trans>}
      >
        <Button variant="quiet" onClick={() => void askToChangeKind(handle)}>
          {guest ? <Trans>Make an employee…</Trans> : <Trans>Make a guest…</Trans>}
        </Button>
      </AccountAction>
      <AccountAction title={<Trans>Leaving</Trans>} about={<Trans>Ends all their access at once. What they wrote stays.</Trans>}>
        <Button variant="quiet" onClick={() => void askToLeave(handle)}>
          <Trans>Mark as former…</Trans>
        </Button>
      </AccountAction>
    </>
  );
}

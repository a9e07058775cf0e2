import { Trans } from '@lingui/react/macro';
import { Button } from '../../../shared/ui/button.js';
import { AccountAction } from './account-action.js';
import { useAppoint } from './use-appoint.js';
import type { Account } from './use-account.js';

/** What somebody is on top of being an employee: roles, and the mark of who speaks for the company. */
export function Appointments({ person, account }: { person: Account; account: NonNullable<Account['account']> }) {
  const { askForRole, askForMark } = useAppoint();
  if (account.kind === 'GUEST') return null;
  const decided = (role: 'ADMINISTRATOR' | 'MODERATOR') => account.ownedFields.find(({ field }) => field === role)?.owner;
  const administrator = account.roles.includes('ADMINISTRATOR');
  const moderator = account.roles.includes('MODERATOR');
  return (
    <>
      <AccountAction
        title={<Trans>Administrator</Trans>}
        about={
          decided('ADMINISTRATOR') ? (
            <Trans>{decided('ADMINISTRATOR')} decides this by its groups at each sign-in; what you change here lasts until then.</Trans>
          ) : (
            <Trans>Runs the hub: all that is on these pages.</Trans>
          )
        }
      >
        <Button variant="quiet" onClick={() => askForRole(person, 'ADMINISTRATOR', !administrator)}>
          {administrator ? <Trans>Remove role…</Trans> : <Trans>Make administrator…</Trans>}
        </Button>
      </AccountAction>
      <AccountAction
        title={<Trans>Moderator</Trans>}
        about={
          decided('MODERATOR') ? (
            <Trans>{decided('MODERATOR')} decides this by its groups at each sign-in; what you change here lasts until then.</Trans>
          ) : (
            <Trans>Looks after what people report.</Trans>
          )
        }
      >
        <Button variant="quiet" onClick={() => askForRole(person, 'MODERATOR', !moderator)}>
          {moderator ? <Trans>Remove role…</Trans> : <Trans>Make moderator…</Trans>}
        </Button>
      </AccountAction>
      <AccountAction
        title={<Trans>Official mark</Trans>}
        about={person.official ? <Trans>Speaks for the company as {person.official.label}.</Trans> : <Trans>Shows beside their name that they speak for the company.</Trans>}
      >
        <Button variant="quiet" onClick={() => askForMark(person)}>
          {person.official ? <Trans>Change the mark…</Trans> : <Trans>Give a mark…</Trans>}
        </Button>
      </AccountAction>
    </>
  );
}

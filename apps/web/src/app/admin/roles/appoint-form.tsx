import { Trans, useLingui } from '@lingui/react/macro';
import { useAppoint } from '../../../features/people/accounts/use-appoint.js';
import { PeoplePicker, PersonChoice } from '../../../shared/person/people-picker.js';
import { Button } from '../../../shared/ui/button.js';

/** Finds who is to have a role or the mark; what that means is asked next. */
export default function AppointForm({ holds, onDone }: { holds: 'ADMINISTRATOR' | 'MODERATOR' | 'MARK'; onDone: () => void }) {
  const { t } = useLingui();
  const { askForRole, askForMark } = useAppoint(onDone);
  return (
    <PeoplePicker description={t`Employees only: guests have no role.`} listLabel={t`People found`}>
      {(person) => (
        <PersonChoice
          key={person.id}
          person={person}
          action={
            <Button size="xs" variant="soft" aria-label={t`Choose ${person.displayName}`} onClick={() => (holds === 'MARK' ? askForMark(person) : askForRole(person, holds, true))}>
              <Trans>Choose</Trans>
            </Button>
          }
        />
      )}
    </PeoplePicker>
  );
}

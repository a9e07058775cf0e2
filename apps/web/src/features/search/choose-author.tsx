import { Trans, useLingui } from '@lingui/react/macro';
import { PeoplePicker, PersonChoice } from '../../shared/person/people-picker.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';

/** Finds the person whose posts and articles are searched. */
export default function ChooseAuthor({ onChoose }: { onChoose: (handle: string) => void }) {
  const { t } = useLingui();
  const choose = (handle: string) => {
    closeDialog();
    onChoose(handle);
  };
  return (
    <PeoplePicker description={t`What they wrote is searched, and nothing else.`} listLabel={t`People found`} eager>
      {(person) => (
        <PersonChoice
          key={person.id}
          person={person}
          action={
            <Button size="xs" variant="soft" aria-label={t`Choose ${person.displayName}`} onClick={() => choose(person.handle)}>
              <Trans>Choose</Trans>
            </Button>
          }
        />
      )}
    </PeoplePicker>
  );
}

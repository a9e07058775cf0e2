import { useLingui } from '@lingui/react/macro';
import { Pill } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import { PeoplePicker, PersonChoice } from '../../shared/person/people-picker.js';
import { Button } from '../../shared/ui/button.js';
import styles from './feed-form.module.css';

interface Named {
  id: string;
  displayName: string;
}

/** The people of a list or a rule: those chosen, and a way to find more. */
export function FeedPeople({ people, onChange }: { people: readonly Named[]; onChange: (people: readonly Named[]) => void }) {
  const { t } = useLingui();
  const chosen = new Set(people.map(({ id }) => id));
  const without = (id: string) => onChange(people.filter((person) => person.id !== id));
  return (
    <div role="group" aria-label={t`People`}>
      <PeoplePicker label={t`People`} description={t`Their posts appear here. Nobody is told.`} listLabel={t`People to add`}>
        {(person) => (
          <PersonChoice
            key={person.id}
            person={person}
            action={
              <Button
                type="button"
                className={styles.turn}
                variant={chosen.has(person.id) ? 'quiet' : 'soft'}
                aria-label={chosen.has(person.id) ? t`Take off ${person.displayName}` : t`Add ${person.displayName}`}
                onClick={() => (chosen.has(person.id) ? without(person.id) : onChange([...people, person]))}
              >
                {chosen.has(person.id) ? t`Take off` : t`Add`}
              </Button>
            }
          />
        )}
      </PeoplePicker>
      {/* Below what is found: above, it would push from under the finger what is pressed next. */}
      {people.length > 0 && (
        <ul className={styles.chosen} aria-label={t`Chosen people`}>
          {people.map(({ id, displayName }) => (
            <li key={id}>
              <Pill className={styles.pill} size="md" withRemoveButton onRemove={() => without(id)} removeButtonProps={{ 'aria-label': t`Take ${displayName} off`, tabIndex: 0, 'aria-hidden': false }}>
                {displayName}
              </Pill>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

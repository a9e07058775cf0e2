import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type ReactNode } from 'react';
import { graphql, type ResultOf } from '../graphql/document.js';
import { messageOf } from '../graphql/errors.js';
import { useFound } from '../graphql/use-found.js';
import { Facts } from '../ui/facts.js';
import { Avatar, PersonFace } from './avatar.js';
import styles from './people-picker.module.css';

void PersonFace;

export const PeopleToPick = graphql(`
  query PeopleToPick($prefix: String!) {
    searchPeople(prefix: $prefix, first: 8) {
      id
      handle
      displayName
      title
      ...PersonFace
    }
  }
`);

export type PickedPerson = ResultOf<typeof PeopleToPick>['searchPeople'][number];

interface PeoplePickerProps {
  /** Of the field; “Name or handle” where it is the only one. */
  label?: string;
  /** Below the field's label. */
  description: string;
  /** Of the list of those found. */
  listLabel: string;
  /** Whether some are shown before anything is written. */
  eager?: boolean;
  /** A person of the list, as an item of it. */
  children: (person: PickedPerson) => ReactNode;
}

/** Finds people by the beginning of a name or handle. */
export function PeoplePicker({ label, description, listLabel, eager, children }: PeoplePickerProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const prefix = text.trim();
  const wanted = eager || prefix !== '';
  const { data, settled, error } = useFound(prefix, PeopleToPick, (letters) => ({ prefix: letters }), { eager });
  const found = wanted ? data?.searchPeople : [];
  return (
    <>
      <TextInput
        label={label ?? t`Name or handle`}
        description={description}
        value={text}
        error={error && messageOf(error)}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={styles.people} aria-label={listLabel}>
        {found?.map(children)}
        {wanted && settled && found?.length === 0 && <li className={styles.none}><Trans>Nobody’s name starts with that.</Trans></li>}
      </ul>
    </>
  );
}

interface PersonChoiceProps {
  person: PickedPerson;
  /** Instead of handle and title: what went wrong. */
  note?: string | undefined;
  action: ReactNode;
}

export function PersonChoice({ person, note, action }: PersonChoiceProps) {
  return (
    <li className={styles.person}>
      <Avatar person={person} size={34} />
      <span className={styles.name}>
        {person.displayName}
        <small role={note ? 'alert' : undefined}>{note ?? <Facts of={[`@${person.handle}`, person.title]} />}</small>
      </span>
      {action}
    </li>
  );
}

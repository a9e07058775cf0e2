import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { useFound } from '../../../shared/graphql/use-found.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { isNamed } from '../../../shared/person/is-named.js';
import styles from './person-finder.module.css';

void PersonFace;

const FindPerson = graphql(`
  query FindPerson($prefix: String!) {
    searchPeople(prefix: $prefix, first: 8) {
      id
      handle
      displayName
      title
      ...PersonFace
    }
  }
`);

/** Finds one person by the beginning of a name or handle. */
export function PersonFinder({ onFind }: { onFind: (handle: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const prefix = text.trim();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, settled } = useFound(prefix, FindPerson, (letters) => ({ prefix: letters }));
  const answered = prefix ? (data?.searchPeople ?? []) : [];
  const found = settled ? answered : answered.filter((person) => isNamed(prefix, person));
  const { selectFirstOption } = combobox;
  // Enter takes the first of those found, which come after the letters.
  useEffect(() => void selectFirstOption(), [data, prefix, selectFirstOption]);
  const choose = (handle: string) => {
    onFind(handle);
    setText('');
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} radius="md" width={280} position="bottom-start">
      <Combobox.Target>
        <TextInput
          className={styles.field}
          size="sm"
          radius="xl"
          aria-label={t`Find somebody in the chart`}
          placeholder={t`Find somebody`}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!prefix}>
        <Combobox.Options aria-label={t`People found`}>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.handle} className={styles.option}>
              <Avatar person={person} size={28} />
              <span className={styles.who}>
                {person.displayName}
                <small>{person.title ?? <bdi>@{person.handle}</bdi>}</small>
              </span>
            </Combobox.Option>
          ))}
          {settled && found.length === 0 && <Combobox.Empty>{t`Nobody fits`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

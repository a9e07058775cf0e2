import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
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
  const [prefix] = useDebouncedValue(text.trim(), 120);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [{ data }] = useQuery({ query: FindPerson, variables: { prefix }, pause: !prefix });
  const found = prefix ? (data?.searchPeople ?? []) : [];
  const { selectFirstOption } = combobox;
  // Enter takes the first of those found, which come after the letters.
  useEffect(() => void selectFirstOption(), [data, selectFirstOption]);
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
          {data && found.length === 0 && <Combobox.Empty>{t`Nobody fits`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

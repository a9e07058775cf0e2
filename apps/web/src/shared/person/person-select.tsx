import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useState, type ReactNode } from 'react';
import { useFound } from '../graphql/use-found.js';
import { PeopleToPick } from './people-picker.js';

interface PersonSelectProps {
  label: string;
  description?: ReactNode;
  error?: string | undefined;
  /** Who is chosen; null: nobody. */
  person: { id: string; displayName: string } | null;
  onChange: (person: { id: string; displayName: string } | null) => void;
  disabled?: boolean;
  /** What is shown where nobody is chosen. Default: Nobody. */
  none?: string;
}

/** A field that holds one person, found by the beginning of a name or handle. */
export function PersonSelect({ label, description, error, person, onChange, disabled, none }: PersonSelectProps) {
  const { t } = useLingui();
  const [text, setText] = useState(person?.displayName ?? '');
  // Whom there is to choose from is asked when somebody looks.
  const [opened, setOpened] = useState(false);
  const { data } = useFound(text === person?.displayName ? '' : text.trim(), PeopleToPick, (prefix) => ({ prefix }), { eager: true, pause: disabled || !opened });
  const found = data?.searchPeople ?? [];
  const known = new Map<string, { id: string; displayName: string; handle?: string }>([...(person ? [[person.id, person] as const] : []), ...found.map((each) => [each.id, each] as const)]);
  return (
    <Select
      label={label}
      description={description}
      error={error}
      disabled={disabled}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': none ?? t`Nobody` }}
      placeholder={none ?? t`Nobody`}
      nothingFoundMessage={t`Nobody’s name starts with that.`}
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      value={person?.id ?? null}
      data={[...known.values()].map(({ id, displayName, handle }) => ({ value: id, label: displayName, ...(handle ? { handle } : {}) }))}
      onChange={(id) => onChange(id === null ? null : (known.get(id) ?? null))}
    />
  );
}

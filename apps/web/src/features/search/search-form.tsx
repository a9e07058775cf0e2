import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import styles from './search-form.module.css';

interface SearchFormProps {
  search: string;
  onSearch: (search: string) => void;
}

/** The search as one can change it; Enter searches. */
export function SearchForm({ search, onSearch }: SearchFormProps) {
  const [text, setText] = useState(search);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      <TextInput
        type="search"
        aria-label="Search"
        placeholder="Search"
        radius="xl"
        size="md"
        maxLength={500}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoFocus={search === ''}
      />
    </form>
  );
}

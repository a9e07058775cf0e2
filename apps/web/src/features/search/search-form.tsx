import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import styles from './search-form.module.css';

interface SearchFormProps {
  search: string;
  /** Told what is searched for a moment after the last key, and at once by Enter. */
  onSearch: (search: string) => void;
  /** Enter: this is what was meant. */
  onMeant: (search: string) => void;
}

/** The search as one can change it. */
export function SearchForm({ search, onSearch, onMeant }: SearchFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState(search);
  const told = useRef(search);
  useEffect(() => {
    // Changed by a button or by going back, not by what was typed here.
    if (search === told.current) return;
    told.current = search;
    setText(search);
  }, [search]);
  const tell = (value: string) => {
    if (value.trim() === told.current) return;
    told.current = value.trim();
    onSearch(told.current);
  };
  const tellSoon = useDebouncedCallback(tell, 250);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tell(text);
    onMeant(text.trim());
  };
  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      <TextInput
        type="search"
        aria-label={t`Search`}
        placeholder={t`People, posts, articles, channels, tags`}
        radius="xl"
        size="md"
        maxLength={500}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          // What is being put together from letters, as Chinese is, isn't a word yet.
          if (!(event.nativeEvent as InputEvent).isComposing) tellSoon(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => tellSoon(event.currentTarget.value)}
        autoFocus={search === ''}
      />
    </form>
  );
}

import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  /** Told what is searched for, a moment after the last key. */
  onSearch: (query: string) => void;
  /** What is searched for: at first, and after it was changed otherwise than by this field. */
  initial?: string;
}

/** Narrows a list as one types. */
export function SearchField({ label, onSearch, initial = '' }: SearchFieldProps) {
  const [text, setText] = useState(initial);
  const told = useRef(initial);
  const tell = useRef(onSearch);
  useEffect(() => {
    tell.current = onSearch;
  });
  useEffect(() => {
    // By a link or by going back, not by what was typed here.
    if (initial === told.current) return;
    told.current = initial;
    setText(initial);
  }, [initial]);
  useEffect(() => {
    const query = text.trim();
    const timer = setTimeout(() => {
      if (query === told.current) return;
      told.current = query;
      tell.current(query);
    }, 180);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className={styles.search}>
      <IconSearch size={17} aria-hidden />
      <input type="search" placeholder={label} aria-label={label} value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  /** Told what is searched for, a moment after the last key. */
  onSearch: (query: string) => void;
  /** What is in it at first. */
  initial?: string;
}

/** Narrows a list as one types. */
export function SearchField({ label, onSearch, initial = '' }: SearchFieldProps) {
  const [text, setText] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => onSearch(text.trim()), 180);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return (
    <label className={styles.search}>
      <IconSearch size={17} aria-hidden />
      <input type="search" placeholder={label} aria-label={label} value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

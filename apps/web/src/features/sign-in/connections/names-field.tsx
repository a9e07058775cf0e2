import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import styles from './connection.module.css';

interface NamesFieldProps {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** Names, one a line. */
export function NamesField({ label, description, value, onChange, disabled }: NamesFieldProps) {
  return (
    <Textarea
      className={styles.names}
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rows={Math.min(6, Math.max(1, value.split('\n').length))}
      spellCheck={false}
      disabled={disabled}
    />
  );
}

export function namesIn(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

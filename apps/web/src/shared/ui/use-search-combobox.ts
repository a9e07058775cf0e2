import { useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';

/** A list that opens from a button and begins with a field to search in it: the field has the focus as it opens, and is empty again when it closes. */
export function useSearchCombobox() {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({
    // Without scrolling to where it stood before it was placed.
    onDropdownOpen: () => setTimeout(() => field.current?.focus({ preventScroll: true })),
    onDropdownClose: () => {
      setText('');
      combobox.focusTarget();
      combobox.resetSelectedOption();
    },
  });
  return { combobox, field, text, setText };
}

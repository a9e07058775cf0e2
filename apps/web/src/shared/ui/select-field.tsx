import { useLingui } from '@lingui/react/macro';
import { Select, type SelectProps } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';

/** So many can be taken in at a glance; of more, one finds the right one by typing. */
const AT_A_GLANCE = 8;

interface SelectFieldProps<Value extends string> extends Pick<SelectProps, 'description' | 'error' | 'disabled' | 'size' | 'radius' | 'className' | 'w'> {
  label?: string;
  'aria-label'?: string;
  /** One of the choices' values; the empty text may be one, such as “All”. */
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A field that holds one of several choices. */
export function SelectField<Value extends string>({ choices, onChange, ...field }: SelectFieldProps<Value>) {
  const { t } = useLingui();
  const searchable = choices.length > AT_A_GLANCE;
  return (
    <Select
      {...field}
      data={choices}
      allowDeselect={false}
      searchable={searchable}
      checkIconPosition="right"
      nothingFoundMessage={t`Nothing fits`}
      maxDropdownHeight={320}
      comboboxProps={{ radius: 'md' }}
      // What is typed replaces what was chosen.
      {...(searchable ? { onFocus: (event) => event.currentTarget.select() } : {})}
      onChange={(value) => value !== null && onChange(value as Value)}
    />
  );
}
